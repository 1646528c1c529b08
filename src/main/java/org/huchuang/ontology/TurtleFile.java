package org.huchuang.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;

/** The Turtle files of {@code ontology/}. */
enum TurtleFile {
    ONTOLOGY("huchuang"),
    ALIGNMENTS("alignments"),
    SHAPES("shapes"),
    EXAMPLES("examples"),
    INDICATORS("indicators"),
    FIELDS("fields"),
    PLACES("places"),
    INSTITUTION_KINDS("institution-kinds"),
    DOCUMENT_KINDS("document-kinds"),
    AWARD_GRADES("award-grades"),
    INSTRUMENTS("instruments");

    /** For readers that look at keys only. */
    static final String NO_BASE = "http://localhost/";

    private final String path;

    TurtleFile(String name) {
        this.path = "ontology/" + name + ".ttl";
    }

    String path() {
        return path;
    }

    /** The file's triples, relative IRIs resolved against {@code base}; {@link Code#KNOWLEDGE} when it is no Turtle. */
    Model read(String base) {
        var model = ModelFactory.createDefaultModel();
        try (var in = Resources.open(path)) {
            RDFParser.source(in).lang(Lang.TURTLE).base(base).parse(model);
        } catch (RiotException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }
}
