package org.huchuang.server.describe;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.data.Negotiation;

/**
 * {@code /.well-known/void}: the data set after <a href="https://www.w3.org/TR/void/">VoID</a> and its endpoint after <a
 * href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>, in any RDF syntax; Turtle unless
 * another is asked for.
 */
public final class VoidServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final transient Describing describing;

    public VoidServlet(Describing describing) {
        this.describing = describing;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        response.setHeader("Access-Control-Allow-Origin", "*");
        var format = request.getParameter("format");
        var asked = format == null ? Negotiation.accept(request.getHeader("Accept")) : Negotiation.named(format);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        // there is no page of it: browsers get Turtle
        var syntax = asked.get() == Negotiation.HTML ? Negotiation.TURTLE : asked.get();
        var counts = describing.counts();
        response.setHeader("ETag", "\"" + counts.generation() + "-" + syntax.extension() + "\"");
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        RDFDataMgr.write(
                response.getOutputStream(),
                model(counts, describing.graph().snapshot().base()),
                syntax.format().orElseThrow());
    }

    private static Model model(Counts counts, String base) {
        var model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Vocabulary.PREFIXES).setNsPrefix("void", VOID.NS).setNsPrefix("sd", SD);
        var about = base + ".well-known/void#";
        var dataset = model.createResource(about + "dataset", VOID.Dataset)
                .addProperty(DCTerms.title, "沪创图谱", "zh")
                .addProperty(DCTerms.title, "Huchuang", "en")
                .addProperty(DCTerms.identifier, counts.generation())
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(VOID.sparqlEndpoint, model.createResource(base + "huchuang/sparql"))
                .addProperty(VOID.uriSpace, base + "id/")
                .addProperty(VOID.vocabulary, model.createResource(Vocabulary.NAMESPACE))
                .addLiteral(VOID.triples, counts.triples())
                .addLiteral(VOID.classes, (long) counts.classes().size())
                .addLiteral(VOID.properties, (long) counts.properties().size());
        int i = 0;
        for (var one : counts.classes()) {
            var part = model.createResource(about + "class-" + i++);
            part.addProperty(VOID._class, model.createResource(one.iri())).addLiteral(VOID.entities, one.entities());
            dataset.addProperty(VOID.classPartition, part);
            if (one.example().startsWith(base)) {
                part.addProperty(VOID.exampleResource, model.createResource(one.example()));
            }
        }
        i = 0;
        for (var one : counts.properties()) {
            var part = model.createResource(about + "property-" + i++);
            part.addProperty(VOID.property, model.createResource(one.iri()))
                    .addLiteral(VOID.triples, one.triples())
                    .addLiteral(VOID.distinctSubjects, one.subjects())
                    .addLiteral(VOID.distinctObjects, one.objects());
            dataset.addProperty(VOID.propertyPartition, part);
        }
        service(model, about, base, dataset);
        return model;
    }

    private static void service(Model model, String about, String base, Resource dataset) {
        var graphs = model.createResource(about + "default-dataset", sdClass("Dataset"))
                .addProperty(sd("defaultGraph"), dataset);
        model.createResource(about + "service", sdClass("Service"))
                .addProperty(sd("endpoint"), model.createResource(base + "huchuang/sparql"))
                .addProperty(sd("supportedLanguage"), sdClass("SPARQL11Query"))
                .addProperty(sd("feature"), sdClass("UnionDefaultGraph"))
                .addProperty(sd("defaultDataset"), graphs);
        dataset.addProperty(RDF.type, sdClass("Graph"));
    }

    private static Resource sdClass(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property sd(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
