package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;

/** Reads the words between an organisation and a name as posts: 党组书记、局长; 院士 is a membership and no post. */
final class Titles {
    private final WordSet telling; // without one of these nothing is a post
    private final Pattern whole;
    private final Pattern leading;
    private final Pattern academy;
    private final Pattern founder;
    private final Pattern apposition;

    Titles(CueWords words) {
        var academies = "(?:外籍)?" + words.alternation("academy");
        var post = words.alternation("post") + "(?:助理)?(?:[（(][^（）()]{1,12}[）)])?";
        var word = "[^，,。；;：:、（）()\\s的是在了将由被把说\uE000]";
        var first = "(?:[（(][^（）()]{1,20}[）)])?" + word + "{0,14}?" + post;
        var next = "(?!" + word + "{0,14}?" + words.alternation("house") + ")" + word + "{0,10}?" + post;
        var list = "(" + academies + ")?[、，,\\s兼]*((?:(?<!士[、，,\\s])" + first + "|" + next + ")(?:(?:[、，,\\s兼/及和暨]|并)+"
                + next + ")*)?";
        telling = words.set("academy", "post");
        whole = Pattern.compile(list);
        leading = Pattern.compile("^(?:" + list + ")");
        academy = Pattern.compile(academies);
        founder = words.pattern("founder");
        apposition = Pattern.compile("[\\s，,：:（(—\\-|·]*(?:" + next + "[、，,\\s]+)?");
    }

    /** The words as posts, all of them or nothing. */
    Optional<Posts> read(String gap) {
        if (!telling.in(gap)) {
            return Optional.empty();
        }
        var m = whole.matcher(gap.strip());
        return m.matches() ? posts(m) : Optional.empty();
    }

    /** The posts that a text begins with. */
    Optional<Posts> leading(String text) {
        var m = leading.matcher(text);
        return m.find() ? posts(m) : Optional.empty();
    }

    boolean isAwardGap(String gap) {
        return gap.isEmpty() || gap.equals("获得者") || gap.equals("得主") || gap.equals("入选者");
    }

    /** Words that may stand between a name and the organisations that explain it. */
    boolean isApposition(String gap, Pattern marks) {
        return marks.matcher(gap).matches() || apposition.matcher(gap).matches();
    }

    private Optional<Posts> posts(java.util.regex.Matcher m) {
        boolean member = m.group(1) != null && academy.matcher(m.group(1)).matches();
        var title = m.group(2) == null ? "" : m.group(2).strip();
        if (!member && title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Posts(member, title, founder.matcher(title).find(), m.end() - m.start()));
    }

    /**
     * What was read.
     *
     * @param academy whether it says 院士 or the like
     * @param title the posts as written, possibly empty
     * @param founder whether a founder is among them
     * @param length how many characters say it
     */
    record Posts(boolean academy, String title, boolean founder, int length) {}
}
