package org.huchuang.release;

import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Vocabulary;

/** RDF/XML, a description for each subject; Jena's own writer holds the whole graph in memory. Triples come sorted by subject. */
final class RdfXmlStream extends StreamRDFBase {
    private final XMLStreamWriter xml;
    private Optional<Node> subject = Optional.empty();

    RdfXmlStream(OutputStream out) {
        try {
            this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void start() {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setPrefix("rdf", RDF.getURI());
            for (var prefix : Vocabulary.PREFIXES.getNsPrefixMap().entrySet()) {
                xml.setPrefix(prefix.getKey(), prefix.getValue());
            }
            line();
            xml.writeStartElement(RDF.getURI(), "RDF");
            xml.writeNamespace("rdf", RDF.getURI());
            for (var prefix : Vocabulary.PREFIXES.getNsPrefixMap().entrySet()) {
                if (!prefix.getKey().equals("rdf")) {
                    xml.writeNamespace(prefix.getKey(), prefix.getValue());
                }
            }
        });
    }

    @Override
    public void triple(Triple triple) {
        write(() -> {
            if (subject.filter(triple.getSubject()::equals).isEmpty()) {
                endSubject();
                subject = Optional.of(triple.getSubject());
                line();
                xml.writeStartElement(RDF.getURI(), "Description");
                xml.writeAttribute(RDF.getURI(), "about", triple.getSubject().getURI());
            }
            property(triple.getPredicate().getURI(), triple.getObject());
        });
    }

    private void property(String predicate, Node object) throws XMLStreamException {
        int split = SplitIRI.splitXML(predicate);
        var namespace = predicate.substring(0, split);
        var local = predicate.substring(split);
        if (local.isEmpty()) {
            throw new HuchuangException(Code.STORE, "RDF/XML cannot name the property " + predicate);
        }
        // not what the writer says: it keeps the prefix of an empty element beyond its end
        boolean known = Vocabulary.PREFIXES.getNsURIPrefix(namespace) != null;
        if (object.isURI()) {
            if (known) {
                xml.writeEmptyElement(namespace, local);
            } else {
                xml.writeEmptyElement("p", local, namespace);
                xml.writeNamespace("p", namespace);
            }
            xml.writeAttribute(RDF.getURI(), "resource", object.getURI());
            return;
        }
        if (known) {
            xml.writeStartElement(namespace, local);
        } else {
            xml.writeStartElement("p", local, namespace);
            xml.writeNamespace("p", namespace);
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            xml.writeAttribute(RDF.getURI(), "datatype", object.getLiteralDatatypeURI());
        }
        xml.writeCharacters(object.getLiteralLexicalForm());
        xml.writeEndElement();
    }

    private void endSubject() throws XMLStreamException {
        if (subject.isPresent()) {
            xml.writeEndElement();
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    @Override
    public void finish() {
        write(() -> {
            endSubject();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static HuchuangException failed(XMLStreamException e) {
        return new HuchuangException(Code.STORE, "RDF/XML: " + e.getMessage(), e);
    }
}
