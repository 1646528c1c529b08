package org.huchuang.server.operate;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** The operator's way in from elsewhere: HTTP Basic, user {@code admin}; without a password nobody is let in. */
public final class Password {
    private static final String BASIC = "Basic ";

    private final Optional<byte[]> expected;

    public Password(Optional<String> password) {
        this.expected = password.map(p -> ("admin:" + p).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is a password that could be asked for. */
    public boolean exists() {
        return expected.isPresent();
    }

    /** Whether a request carries it; takes as long for a wrong one as for a right one. */
    public boolean isCarriedBy(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return false;
        }
        try {
            var given =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            return expected.filter(e -> MessageDigest.isEqual(e, given)).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
