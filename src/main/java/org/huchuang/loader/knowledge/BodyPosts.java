package org.huchuang.loader.knowledge;

import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.resource.Table;

/**
 * One row of {@code loader/patterns/bodies.tsv}: posts that are told apart from the name of their body.
 *
 * @param posts an expression for the post in the group {@code post}, with the words that may stand before it
 * @param bodies found in the names of bodies that have such posts
 * @param back how many sentences back the body may stand
 */
public record BodyPosts(Pattern posts, Pattern bodies, int back) {
    private static final String RANKS = "(?:第一|常务|执行|名誉|轮值|联席|联合)?副?";

    /** The packed table, in file order. */
    public static List<BodyPosts> packed() {
        return Table.read("loader/patterns/bodies.tsv").rows().stream()
                .map(BodyPosts::of)
                .toList();
    }

    private static BodyPosts of(Table.Row row) {
        var leads = row.list("leads");
        var lead = leads.isEmpty() ? "[^，。；：、\uE000]{0,10}?" : "(?:" + WordPattern.of(leads) + ")*";
        return new BodyPosts(
                Pattern.compile(lead + "(?<post>" + RANKS + WordPattern.of(row.list("posts")) + ")(?=[，。；、]|$)"),
                Pattern.compile(WordPattern.of(row.list("bodies")) + "$"),
                Integer.parseInt(row.get("back")));
    }
}
