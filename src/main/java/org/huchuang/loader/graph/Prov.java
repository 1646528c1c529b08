package org.huchuang.loader.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O and Data Cube that a graph uses, which Jena has no constants for. */
final class Prov {
    static final Resource ACTIVITY = ResourceFactory.createResource("http://www.w3.org/ns/prov#Activity");
    static final Property USED = ResourceFactory.createProperty("http://www.w3.org/ns/prov#used");
    static final Property GENERATED = ResourceFactory.createProperty("http://www.w3.org/ns/prov#generated");
    static final Property WAS_DERIVED_FROM = ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasDerivedFrom");
    static final Property WAS_GENERATED_BY = ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasGeneratedBy");
    static final Resource OBSERVATION = ResourceFactory.createResource("http://purl.org/linked-data/cube#Observation");
    static final Property DATA_SET = ResourceFactory.createProperty("http://purl.org/linked-data/cube#dataSet");

    private Prov() {}
}
