package org.huchuang.queries;

import java.util.Objects;

/**
 * A question whose answer should be empty: each row is something wrong in the graph.
 *
 * @param question with the columns {@code thing} and {@code detail}
 * @param severity how bad a row is
 */
public record Check(Question question, Severity severity) {
    public Check {
        Objects.requireNonNull(question);
        Objects.requireNonNull(severity);
    }

    /** From worst to mildest, with the words of SHACL. */
    public enum Severity {
        ERROR("Violation"),
        WARNING("Warning"),
        INFO("Info");

        private final String shacl;

        Severity(String shacl) {
            this.shacl = shacl;
        }

        /** Local name of the severity in SHACL. */
        public String shacl() {
            return shacl;
        }
    }
}
