package org.huchuang.release;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** What tells readers and machines what a release is: README, licence, citation, DCAT and RO-Crate. */
final class Descriptions {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String TITLE_ZH = "沪创图谱：上海创新生态知识图谱";
    private static final String TITLE_EN = "Huchuang: knowledge graph of Shanghai's innovation ecosystem";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final About about;
    private final Path folder;

    Descriptions(About about, Path folder) {
        this.about = about;
        this.folder = folder;
    }

    /** Writes those that name no other file. */
    void writeFirst() throws IOException {
        for (var name : new String[] {"LICENSE", "CITATION.cff"}) {
            template(name, values());
        }
        about.write(folder);
    }

    /**
     * Writes those that list the files there are; all of them then.
     *
     * @param counts triples, quads or rows by name of file
     */
    Contents writeLast(Map<String, Long> counts) throws IOException {
        var contents = Contents.of(folder);
        var values = values();
        values.put("triples", counts.getOrDefault("huchuang.ttl.gz", 0L));
        values.put(
                "files",
                contents.entries().stream()
                        .map(e -> Map.of(
                                "name",
                                e.name(),
                                "rows",
                                counts.containsKey(e.name()) ? Long.toString(counts.get(e.name())) : "",
                                "zh",
                                e.zh(),
                                "en",
                                e.en()))
                        .toList());
        template("README.md", values);
        contents = contents.and(folder, "README.md");
        json("dcat.jsonld", dcat(contents));
        contents = contents.and(folder, "dcat.jsonld");
        json("ro-crate-metadata.json", crate(contents));
        return contents.and(folder, "ro-crate-metadata.json");
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("version", about.version());
        values.put("texts", about.profile() == Profile.PRIVATE);
        values.put("date", about.dataUntil());
        values.put("articles", about.articles());
        values.put("graphs", about.graphs());
        values.put("quads", about.quads());
        values.put("base", about.base());
        values.put("content", about.content());
        values.put("jena", about.jena());
        return values;
    }

    /** <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>. */
    private ObjectNode dcat(Contents contents) {
        var dataset = JSON.createObjectNode();
        var context = dataset.putObject("@context");
        context.put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dcterms", "http://purl.org/dc/terms/")
                .put("spdx", "http://spdx.org/rdf/terms#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        var id = about.base() + "dataset/huchuang";
        dataset.put("@id", id).put("@type", "dcat:Dataset");
        var title = dataset.putArray("dcterms:title");
        title.addObject().put("@value", TITLE_ZH).put("@language", "zh");
        title.addObject().put("@value", TITLE_EN).put("@language", "en");
        dataset.put("dcterms:identifier", about.content()).put("dcat:version", about.version());
        if (!about.dataUntil().isEmpty()) {
            dataset.putObject("dcterms:issued").put("@value", about.dataUntil()).put("@type", "xsd:date");
        }
        dataset.putObject("dcterms:license").put("@id", LICENCE);
        var distributions = dataset.putArray("dcat:distribution");
        for (var entry : contents.entries()) {
            var one = distributions.addObject();
            one.put("@id", id + "/" + entry.name()).put("@type", "dcat:Distribution");
            one.putObject("dcat:downloadURL").put("@id", entry.name());
            one.put("dcterms:title", entry.zh() + " " + entry.en());
            one.put("dcat:mediaType", entry.mediaType());
            one.putObject("dcat:byteSize")
                    .put("@value", Long.toString(entry.bytes()))
                    .put("@type", "xsd:nonNegativeInteger");
            var sum = one.putObject("spdx:checksum");
            sum.put("@id", id + "/" + entry.name() + "#sha256").put("@type", "spdx:Checksum");
            sum.putObject("spdx:algorithm").put("@id", "spdx:checksumAlgorithm_sha256");
            sum.put("spdx:checksumValue", entry.sha256());
            if (!entry.name().equals(Texts.FILE)) { // it is not ours to license
                one.putObject("dcterms:license").put("@id", LICENCE);
            }
        }
        return dataset;
    }

    /** <a href="https://w3id.org/ro/crate/1.1">RO-Crate 1.1</a>. */
    private ObjectNode crate(Contents contents) {
        var crate = JSON.createObjectNode();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        var graph = crate.putArray("@graph");
        var self = graph.addObject().put("@id", "ro-crate-metadata.json").put("@type", "CreativeWork");
        self.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.1");
        self.putObject("about").put("@id", "./");
        var root = graph.addObject().put("@id", "./").put("@type", "Dataset");
        root.put("name", TITLE_ZH + " " + TITLE_EN);
        root.put("description", "文章写明的事实，每条附原句。Facts as articles state them, each with its sentence.");
        root.put("version", about.version());
        // the day of the newest article: a release has no other time
        root.put("datePublished", about.dataUntil().isEmpty() ? "1970-01-01" : about.dataUntil());
        root.putObject("license").put("@id", LICENCE);
        var parts = root.putArray("hasPart");
        for (var entry : contents.entries()) {
            parts.addObject().put("@id", entry.name());
            var file = graph.addObject().put("@id", entry.name()).put("@type", "File");
            file.put("name", entry.zh() + " " + entry.en());
            file.put("encodingFormat", entry.mediaType());
            file.put("contentSize", Long.toString(entry.bytes()));
            file.put("sha256", entry.sha256());
        }
        var licence = graph.addObject().put("@id", LICENCE).put("@type", "CreativeWork");
        licence.put("name", "Creative Commons Attribution 4.0 International");
        return crate;
    }

    private void json(String name, ObjectNode value) throws IOException {
        try (var out = ReleaseFolder.create(folder.resolve(name))) {
            JSON.writeValue(out, value);
        }
    }

    private void template(String name, Map<String, Object> values) throws IOException {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(Descriptions.class.getClassLoader(), "release");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        try (var out = new OutputStreamWriter(ReleaseFolder.create(folder.resolve(name)), StandardCharsets.UTF_8)) {
            configuration.getTemplate(name + ".ftl").process(values, out);
        } catch (TemplateException e) {
            throw new HuchuangException(Code.RELEASE, name + ": " + e.getMessage(), e);
        }
    }
}
