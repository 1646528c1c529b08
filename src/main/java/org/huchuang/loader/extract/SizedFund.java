package org.huchuang.loader.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/** Takes a field and 基金 for a name where the fund's own size stands beside it: 集成电路产业母基金，总规模450亿元. */
final class SizedFund {
    private static final Pattern BEHIND = Pattern.compile(
            "[”》]?(?:（[^（）\\n]{1,20}）)?[，：:]?(?:目标|首期|计划|一期|募集|认缴|基金)?(?:总?规模|总募集|募集规模)(?:为|达到?|约|超过?|不低于|近|：)*[\\d一二三四五六七八九十百千]");
    private static final Pattern BEFORE = Pattern.compile("亿(?:元(?:人民币)?|美元)?(?:规模)?的?[“《]?$");
    private static final Pattern START = Pattern.compile("(?:^|[，。；：、！？\\n“]|设立|发起|成立|组建|发布|推出|启动|新设|打造|建立|的)$");
    private static final int REACH = 10;
    private static final int SHORTEST = 3;

    private SizedFund() {}

    static boolean at(OrganizationHead head, List<Piece> pieces, int end, String text) {
        int start = pieces.get(0).span().start();
        boolean told = head.type() == EntityType.FUND
                && end
                                - start
                                - head.words().length()
                                + head.words().replaceAll("(?:母|引导|投资)?基金$", "").length()
                        >= SHORTEST
                && pieces.stream().anyMatch(p -> p.kind() == Kind.TOPIC || p.kind() == Kind.PROPER);
        if (!told) {
            return false;
        }
        var before = text.substring(Math.max(0, start - REACH), start);
        return BEFORE.matcher(before).find()
                || START.matcher(before).find()
                        && BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }
}
