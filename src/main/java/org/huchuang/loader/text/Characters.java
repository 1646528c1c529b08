package org.huchuang.loader.text;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes characters plain: entities decoded, digits and letters of full width folded, invisible ones dropped. */
final class Characters {
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,30});");

    private Characters() {}

    /** @param entities whether {@code &nbsp;} and its like are markup here */
    static Traced plain(Traced raw, boolean entities) {
        var decoded = entities ? decode(raw) : raw;
        var made = new Traced.Builder();
        int plain = 0; // what stays as it is goes over in one piece
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (invisible(c)) {
                made.add(decoded, plain, i);
                plain = i + 1;
            } else if (fold(c) != c) {
                made.add(decoded, plain, i);
                made.add(fold(c), decoded.startOf(i), decoded.endOf(i));
                plain = i + 1;
            }
        }
        if (plain == 0) {
            return decoded;
        }
        made.add(decoded, plain, decoded.length());
        return made.build();
    }

    private static Traced decode(Traced raw) {
        var m = ENTITY.matcher(raw.toString());
        var made = new Traced.Builder();
        int from = 0;
        while (m.find()) {
            var meant = Parser.unescapeEntities(m.group(), false);
            if (meant.equals(m.group())) {
                continue;
            }
            made.add(raw, from, m.start());
            for (int i = 0; i < meant.length(); i++) {
                made.add(meant.charAt(i), raw.startOf(m.start()), raw.endOf(m.end() - 1));
            }
            from = m.end();
        }
        made.add(raw, from, raw.length());
        return made.build();
    }

    /** Full-width digits, letters and the percent sign; Chinese punctuation stays as it is. */
    private static char fold(char c) {
        boolean letterOrDigit =
                c >= '\uff10' && c <= '\uff19' || c >= '\uff21' && c <= '\uff3a' || c >= '\uff41' && c <= '\uff5a';
        if (letterOrDigit || c == '\uff05') {
            return (char) (c - 0xfee0);
        }
        boolean space = c == '\u00a0' || c == '\u3000' || c == '\t' || c >= '\u2000' && c <= '\u200a' || c == '\u202f';
        return space ? ' ' : c;
    }

    private static boolean invisible(char c) {
        return c >= '\u200b' && c <= '\u200f'
                || c == '\ufeff'
                || c == '\u2060'
                || c == '\u00ad'
                || c == '\ufe0f'
                || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
}
