package org.huchuang.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Every term of the ontology, in the order and with the local names of {@code ontology/huchuang.ttl}. */
public final class Vocabulary {
    /** The namespace of all terms, prefix {@code hc}. */
    public static final String NAMESPACE = "https://w3id.org/huchuang/ontology#";

    /** The document that defines them. */
    public static final Resource ONTOLOGY = ResourceFactory.createResource("https://w3id.org/huchuang/ontology");

    /** The prefixes used in everything that is written or shown. */
    public static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("dcterms", DCTerms.NS)
            .setNsPrefix("eli", "http://data.europa.eu/eli/ontology#")
            .setNsPrefix("foaf", FOAF.NS)
            .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
            .setNsPrefix("hc", NAMESPACE)
            .setNsPrefix("oa", OA.NS)
            .setNsPrefix("org", ORG.NS)
            .setNsPrefix("owl", OWL2.NS)
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("qb", "http://purl.org/linked-data/cube#")
            .setNsPrefix("rdf", RDF.uri)
            .setNsPrefix("rdfs", RDFS.uri)
            .setNsPrefix("skos", SKOS.uri)
            .setNsPrefix("xsd", XSD.NS)
            .lock();

    // Classes
    public static final Resource ENTITY = resource("Entity");
    public static final Resource INSTITUTION = resource("Institution");
    public static final Resource GOVERNMENT_BODY = resource("GovernmentBody");
    public static final Resource UNIVERSITY = resource("University");
    public static final Resource LABORATORY = resource("Laboratory");
    public static final Resource RESEARCH_INSTITUTE = resource("ResearchInstitute");
    public static final Resource HOSPITAL = resource("Hospital");
    public static final Resource COMPANY = resource("Company");
    public static final Resource INCUBATOR = resource("Incubator");
    public static final Resource FUND = resource("Fund");
    public static final Resource INVESTMENT_FIRM = resource("InvestmentFirm");
    public static final Resource PLATFORM = resource("Platform");
    public static final Resource ASSOCIATION = resource("Association");
    public static final Resource MEDIA = resource("Media");
    public static final Resource INTERNATIONAL_BODY = resource("InternationalBody");
    public static final Resource PERSON = resource("Person");
    public static final Resource ZONE = resource("Zone");
    public static final Resource PLACE = resource("Place");
    public static final Resource POLICY = resource("Policy");
    public static final Resource PROGRAMME = resource("Programme");
    public static final Resource PROJECT = resource("Project");
    public static final Resource EVENT = resource("Event");
    public static final Resource AWARD = resource("Award");
    public static final Resource INFRASTRUCTURE = resource("Infrastructure");
    public static final Resource PRODUCT = resource("Product");
    public static final Resource PUBLICATION = resource("Publication");
    public static final Resource TECHNOLOGY_FIELD = resource("TechnologyField");
    public static final Resource ARTICLE = resource("Article");
    public static final Resource CLAIM = resource("Claim");
    public static final Resource INDICATOR = resource("Indicator");
    public static final Resource FUNDING_ROUND = resource("FundingRound");
    public static final Resource PARTICIPATION = resource("Participation");
    public static final Resource POST = resource("Post");
    public static final Resource VALUE_BOUND = resource("ValueBound");
    public static final Resource CLAIM_RANK = resource("ClaimRank");
    public static final Resource CLAIM_STATE = resource("ClaimState");

    // Superproperties of the relations and of the attributes
    public static final Property RELATION = property("relation");
    public static final Property ATTRIBUTE = property("attribute");

    // Relations
    public static final Property HOLDS_POSITION = property("holdsPosition");
    public static final Property PART_OF = property("partOf");
    public static final Property LOCATED_IN = property("locatedIn");
    public static final Property OPERATES = property("operates");
    public static final Property INCUBATES = property("incubates");
    public static final Property INVESTED_IN = property("investedIn");
    public static final Property FOUNDED = property("founded");
    public static final Property ISSUED = property("issued");
    public static final Property BASED_ON = property("basedOn");
    public static final Property SUPPORTS = property("supports");
    public static final Property FOCUSES_ON = property("focusesOn");
    public static final Property COLLABORATES_WITH = property("collaboratesWith");
    public static final Property DEVELOPED = property("developed");
    public static final Property LEADS = property("leads");
    public static final Property PARTICIPATES_IN = property("participatesIn");
    public static final Property ORGANIZES = property("organizes");
    public static final Property RECEIVED = property("received");
    public static final Property APPROVED = property("approved");
    public static final Property MEMBER_OF = property("memberOf");
    public static final Property LISTED_ON = property("listedOn");
    public static final Property PUBLISHED_IN = property("publishedIn");
    public static final Property CUSTOMER_OF = property("customerOf");

    // Inverses of the relations, for headings; data use the relations only
    public static final Property HAS_POST_HOLDER = property("hasPostHolder");
    public static final Property HAS_PART = property("hasPart");
    public static final Property SITE_OF = property("siteOf");
    public static final Property OPERATED_BY = property("operatedBy");
    public static final Property INCUBATED_BY = property("incubatedBy");
    public static final Property HAS_INVESTOR = property("hasInvestor");
    public static final Property FOUNDED_BY = property("foundedBy");
    public static final Property ISSUED_BY = property("issuedBy");
    public static final Property BASIS_OF = property("basisOf");
    public static final Property SUPPORTED_BY = property("supportedBy");
    public static final Property FOCUS_OF = property("focusOf");
    public static final Property DEVELOPED_BY = property("developedBy");
    public static final Property LED_BY = property("ledBy");
    public static final Property HAS_PARTICIPANT = property("hasParticipant");
    public static final Property ORGANIZED_BY = property("organizedBy");
    public static final Property RECEIVED_BY = property("receivedBy");
    public static final Property APPROVED_BY = property("approvedBy");
    public static final Property HAS_MEMBER = property("hasMember");
    public static final Property HAS_LISTING = property("hasListing");
    public static final Property HAS_CONTRIBUTOR = property("hasContributor");
    public static final Property HAS_CUSTOMER = property("hasCustomer");

    // Attributes
    public static final Property FUND_SIZE = property("fundSize");
    public static final Property FUND_TERM = property("fundTerm");
    public static final Property DOCUMENT_NUMBER = property("documentNumber");
    public static final Property ISSUE_DATE = property("issueDate");
    public static final Property EFFECTIVE_DATE = property("effectiveDate");
    public static final Property EXPIRY_DATE = property("expiryDate");
    public static final Property APPLICATION_WINDOW = property("applicationWindow");
    public static final Property GRANT_AMOUNT = property("grantAmount");
    public static final Property FOUNDING_DATE = property("foundingDate");
    public static final Property BIRTH_DATE = property("birthDate");
    public static final Property STATUS = property("status");
    public static final Property FINANCING = property("financing");
    public static final Property EVENT_DATE = property("eventDate");
    public static final Property WEBSITE = property("website");

    // Articles and their entities
    public static final Property MENTIONS = property("mentions");
    public static final Property SOURCE_FORMAT = property("sourceFormat");
    public static final Property CONTENT_HASH = property("contentHash");
    public static final Property LOADER_VERSION = property("loaderVersion");

    // Claims
    public static final Property EVIDENCE = property("evidence");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property RULE = property("rule");
    public static final Property STATE = property("state");
    public static final Property RANK = property("rank");
    public static final Property IN_TITLE = property("inTitle");

    // Qualifiers of claims
    public static final Property POST_TITLE = property("postTitle");
    public static final Property AMOUNT_TEXT = property("amountText");
    public static final Property AMOUNT_VALUE = property("amountValue");
    public static final Property CURRENCY = property("currency");
    public static final Property BOUND = property("bound");
    public static final Property DATE = property("date");
    public static final Property ROUND = property("round");
    public static final Property ROLE = property("role");

    // Indicators
    public static final Property MEASURE = property("measure");
    public static final Property AREA = property("area");
    public static final Property AREA_TEXT = property("areaText");
    public static final Property PERIOD = property("period");
    public static final Property VALUE = property("value");
    public static final Property UNIT = property("unit");
    public static final Property VALUE_TEXT = property("valueText");
    public static final Property CHANGE = property("change");
    public static final Property TARGET = property("target");

    // Funding rounds
    public static final Property ROUND_OF = property("roundOf");
    public static final Property HAS_PARTICIPATION = property("hasParticipation");
    public static final Property INVESTOR = property("investor");
    public static final Property LEAD_INVESTOR = property("leadInvestor");

    // Posts, and the time something holds for
    public static final Property POST_HOLDER = property("postHolder");
    public static final Property POST_AT = property("postAt");
    public static final Property VALID_FROM = property("validFrom");
    public static final Property VALID_UNTIL = property("validUntil");

    // Between policies
    public static final Property AMENDS = property("amends");
    public static final Property REPEALS = property("repeals");

    // About the ontology itself
    public static final Property DOMAIN_INCLUDES = property("domainIncludes");
    public static final Property RANGE_INCLUDES = property("rangeIncludes");
    public static final Property INSTITUTION_CLASS = property("institutionClass");

    // Individuals
    public static final Resource BOUND_EXACT = resource("boundExact");
    public static final Resource BOUND_ABOUT = resource("boundAbout");
    public static final Resource BOUND_AT_LEAST = resource("boundAtLeast");
    public static final Resource BOUND_AT_MOST = resource("boundAtMost");
    public static final Resource RANK_PREFERRED = resource("rankPreferred");
    public static final Resource RANK_NORMAL = resource("rankNormal");
    public static final Resource RANK_CANDIDATE = resource("rankCandidate");
    public static final Resource RANK_DEPRECATED = resource("rankDeprecated");
    public static final Resource STATE_RULE = resource("stateRule");
    public static final Resource STATE_MODEL = resource("stateModel");
    public static final Resource STATE_REVIEWED = resource("stateReviewed");
    public static final Resource STATE_MANUAL = resource("stateManual");
    public static final Resource STATE_REJECTED = resource("stateRejected");

    private Vocabulary() {}

    /** The class of an entity. */
    public static Resource of(EntityType type) {
        return resource(type.localName());
    }

    public static Property of(RelationType type) {
        return property(type.localName());
    }

    public static Property of(AttributeType type) {
        return property(type.localName());
    }

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NAMESPACE + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NAMESPACE, localName);
    }
}
