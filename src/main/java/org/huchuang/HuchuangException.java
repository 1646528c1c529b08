package org.huchuang;

import java.util.Objects;

/** The one unchecked exception of the project: a code that the manual explains, and the detail of this case. */
public final class HuchuangException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String detail;

    public HuchuangException(Code code, String detail) {
        this(code, detail, null);
    }

    public HuchuangException(Code code, String detail, Throwable cause) {
        super(code.sentence() + ": " + Objects.requireNonNull(detail), cause);
        this.code = code;
        this.detail = detail;
    }

    public Code code() {
        return code;
    }

    /** What is wrong in this case, without the sentence of the code. */
    public String detail() {
        return detail;
    }
}
