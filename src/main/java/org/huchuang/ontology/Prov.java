package org.huchuang.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O and Data Cube that the graph uses and Jena has no constants for. */
public final class Prov {
    public static final Resource ACTIVITY = ResourceFactory.createResource("http://www.w3.org/ns/prov#Activity");
    public static final Property USED = ResourceFactory.createProperty("http://www.w3.org/ns/prov#used");
    public static final Property GENERATED = ResourceFactory.createProperty("http://www.w3.org/ns/prov#generated");
    public static final Property WAS_DERIVED_FROM =
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom");
    public static final Property WAS_GENERATED_BY =
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasGeneratedBy");
    public static final Resource OBSERVATION =
            ResourceFactory.createResource("http://purl.org/linked-data/cube#Observation");
    public static final Property DATA_SET = ResourceFactory.createProperty("http://purl.org/linked-data/cube#dataSet");

    private Prov() {}
}
