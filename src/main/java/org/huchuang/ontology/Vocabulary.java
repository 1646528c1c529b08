package org.huchuang.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Every term of the ontology's own namespace. */
public final class Vocabulary {
    /** The namespace, prefix {@code hc}. */
    public static final String NAMESPACE = "https://w3id.org/huchuang/ontology#";

    public static final Property LOCATED_IN = of(RelationType.LOCATED_IN);

    private Vocabulary() {}

    public static Resource of(EntityType type) {
        return ResourceFactory.createResource(NAMESPACE + type.localName());
    }

    public static Property of(RelationType type) {
        return ResourceFactory.createProperty(NAMESPACE, type.localName());
    }

    public static Property of(AttributeType type) {
        return ResourceFactory.createProperty(NAMESPACE, type.localName());
    }
}
