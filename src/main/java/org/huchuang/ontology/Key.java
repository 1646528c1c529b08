package org.huchuang.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Mints the opaque ASCII keys of identifiers: twelve characters, 60 bits of a SHA-256 over kind and canonical name. */
public final class Key {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32
    private static final Pattern IGNORED = Pattern.compile("[\\s《》〈〉“”\"'‘’「」『』]");

    private Key() {}

    /** The key of a thing by kind and name; spacing, width, case, quotation and book-title marks do not matter. */
    public static String of(String kind, String name) {
        return hash(kind + "\n" + canonical(name));
    }

    /** Twelve characters for any text, taken as it is. */
    public static String hash(String text) {
        byte[] digest = sha256(text);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | digest[i] & 0xff;
        }
        var key = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            key.append(ALPHABET.charAt((int) (bits >>> 59 - 5 * i & 31)));
        }
        return key.toString();
    }

    /** A name reduced to what tells it apart: NFKC, lower case, no white space, no quotation or book-title marks. */
    public static String canonical(String name) {
        if (isPlain(name)) {
            return name;
        }
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Han characters of the main block, digits and small letters only: most names, and canonical as they stand. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
