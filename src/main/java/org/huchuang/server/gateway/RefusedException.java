package org.huchuang.server.gateway;

/** Ends the work on a request that gets no answer. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    RefusedException(Refused refused) {
        super(refused.detail());
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
