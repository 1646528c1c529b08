package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/** Decides what a headed name denotes: the head says it, the country or the larger body in front may change it. */
final class HeadTypes {
    private static final Set<String> ACADEMIES = Set.of("科学院", "工程院");

    private final KnownNames known;

    HeadTypes(KnownNames known) {
        this.known = known;
    }

    /** The type of a name; nothing where it is no thing of its own, as a firm's department. */
    Optional<EntityType> of(OrganizationHead head, List<Piece> pieces, Cover cover) {
        var type = head.type();
        var first = pieces.get(0);
        boolean abroad = first.nature().startsWith("nsf") || known.abroad(first.text());
        if (abroad && ACADEMIES.contains(head.words())) {
            return Optional.of(EntityType.ASSOCIATION);
        }
        if (abroad && type == EntityType.GOVERNMENT_BODY) {
            return Optional.of(EntityType.INTERNATIONAL_BODY);
        }
        var parent = cover.endingAt(first.span().end()).filter(p -> first.kind() == Kind.PARENT);
        if (parent.isEmpty()) {
            return Optional.of(type);
        }
        return switch (parent.get().type()) {
            case COMPANY, INVESTMENT_FIRM ->
                type == EntityType.GOVERNMENT_BODY || type == EntityType.UNIVERSITY
                        ? Optional.empty() // a department is part of a post's title
                        : Optional.of(type);
            case INTERNATIONAL_BODY ->
                Optional.of(type == EntityType.GOVERNMENT_BODY ? EntityType.INTERNATIONAL_BODY : type);
            case UNIVERSITY -> Optional.of(type == EntityType.GOVERNMENT_BODY ? EntityType.UNIVERSITY : type);
            case RESEARCH_INSTITUTE, ASSOCIATION ->
                Optional.of(type == EntityType.GOVERNMENT_BODY ? parent.get().type() : type);
            case HOSPITAL -> // neither a department nor a status that the hospital bears
                type == EntityType.GOVERNMENT_BODY || type == EntityType.HOSPITAL
                        ? Optional.empty()
                        : Optional.of(type);
            default -> Optional.of(type);
        };
    }
}
