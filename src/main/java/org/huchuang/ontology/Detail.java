package org.huchuang.ontology;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.resource.Table;

/**
 * One more thing that is certain of a thing of the authority: a link, a date, a number, what became of it.
 *
 * @param key of the thing
 * @param property what is said
 * @param value in the property's form
 * @param from since when, {@code YYYY[-MM[-DD]]}, empty when open or not told
 * @param until until when
 * @param checked the day on which a link was compared with its record, empty for what is no link
 * @param source public source
 */
public record Detail(
        String key,
        Property property,
        String value,
        Optional<String> from,
        Optional<String> until,
        Optional<String> checked,
        String source) {
    private static final String DATE = "[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    public Detail {
        Objects.requireNonNull(property);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(checked);
    }

    /** What may be said. */
    public enum Property {
        ROR("ror", "0[0-9a-hj-km-np-tv-z]{6}\\d{2}"),
        WIKIDATA("wikidata", "Q[1-9]\\d*"),
        CREDIT_CODE("creditCode", "[0-9A-HJ-NPQRTUWXY]{18}"),
        FORMER("former", ".+"),
        ENDED("ended", "更名|合并|撤销|终止"),
        FOUNDING_DATE("foundingDate", DATE),
        DOCUMENT_NUMBER("documentNumber", ".+\\d+号|.+第\\d+号|GB.+"),
        ISSUE_DATE("issueDate", DATE),
        EFFECTIVE_DATE("effectiveDate", DATE),
        EXPIRY_DATE("expiryDate", DATE);

        private final String word;
        private final Pattern form;

        Property(String word, String form) {
            this.word = word;
            this.form = Pattern.compile(form);
        }

        /** The word of the file. */
        public String word() {
            return word;
        }

        static Optional<Property> of(String word) {
            return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
        }

        /** Whether it leads to another register, where the record must have been compared. */
        boolean isLink() {
            return this == ROR || this == WIKIDATA || this == CREDIT_CODE;
        }

        boolean accepts(String value) {
            return form.matcher(value).matches()
                    && (this != ROR || CheckDigits.ofRor(value))
                    && (this != CREDIT_CODE || CheckDigits.ofCreditCode(value));
        }
    }

    /** The address of a link, nothing for what has none. */
    public Optional<String> address() {
        return switch (property) {
            case ROR -> Optional.of("https://ror.org/" + value);
            case WIKIDATA -> Optional.of("http://www.wikidata.org/entity/" + value);
            default -> Optional.empty();
        };
    }

    /** The value with its time, as people read it. */
    public String text() {
        return from.isEmpty() && until.isEmpty() ? value : value + "（" + from.orElse("") + "—" + until.orElse("") + "）";
    }

    static boolean isDate(String text) {
        return text.matches(DATE);
    }

    static Detail of(Table.Row row) {
        return new Detail(
                row.get("key"),
                Property.of(row.get("property")).orElseThrow(),
                row.get("value"),
                optional(row.get("from")),
                optional(row.get("until")),
                optional(row.get("checked")),
                row.get("source"));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
