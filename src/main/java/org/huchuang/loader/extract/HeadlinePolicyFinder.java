package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Finds policies whose title is a line of its own, without book-title marks, as on the page that prints the document itself. */
final class HeadlinePolicyFinder implements MentionFinder {
    private static final int LONGEST = 60;
    private static final Pattern TITLE =
            Pattern.compile("(?:20\\d\\d年?度?)?(?:关于|\\p{IsHan}{2,7}?(?:省|市|区|县|新片区|科学城)|上海|国家|中国|长三角|张江|临港|浦东)"
                    + "[\\p{IsHan}A-Za-z0-9“”—\\-·、]{2,40}?"
                    + "(?:办法|条例|细则|方案|规划|行动计划|实施意见|若干意见|若干措施|政策措施|扶持政策|申报指南|管理规定)"
                    + "(?:[（(][^（）()]{2,16}[）)])?");
    /** What news about a policy says, its own title does not. */
    private static final Pattern NEWS = Pattern.compile("发布|出台|公布|启动|征求|解读|图解|一图|读懂|审议|通过|召开|来了|施行|部署|印发|拟|将");

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            var span = sentence.span();
            boolean line = sentence.role() != Sentence.Role.CREDIT
                    && span.length() <= LONGEST
                    && (span.start() == 0 || text.charAt(span.start() - 1) == '\n')
                    && (span.end() == text.length() || text.charAt(span.end()) == '\n');
            if (line) {
                var name = span.of(text);
                if (TITLE.matcher(name).matches() && !NEWS.matcher(name).find()) {
                    found.add(
                            new Mention(span, name, EntityType.POLICY, name, Optional.empty(), "policy-headline", 0.8));
                }
            }
        }
        return found;
    }
}
