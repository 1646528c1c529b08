package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Reads addresses of web sites beside the name of what they belong to. */
final class WebsiteRule implements AttributeRule {
    private static final Set<EntityType> OWNERS = owners();
    private static final Sought SITE = Sought.of(
            "(?<![@A-Za-z0-9.])(?:https?://)?(?:[A-Za-z0-9][A-Za-z0-9-]{0,40}\\.){1,5}(?:cn|com|org|net|edu|gov|ai|io)(?:\\.cn)?(?![A-Za-z0-9@.-])(?:/[A-Za-z0-9._~/?#&=%-]{0,200})?");
    private static final Pattern LABEL = Pattern.compile("^(?:官网|官方网站|网址|网站|主页)(?:地址|链接)?(?:为|是|：|:)+$");
    private static final int REACH = 40;

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var scan = SITE.in(page.text());
        while (scan.find()) {
            var m = scan.match();
            int from = m.start();
            int to = m.end();
            page.left(from, OWNERS)
                    .filter(n -> from - page.end(n) <= REACH)
                    .or(() -> LABEL.matcher(page.text().substring(0, from)).find()
                            ? AttributeOwner.before(page, OWNERS)
                            : Optional.empty())
                    .ifPresent(n ->
                            found.accept(page.attribute(n.entity(), AttributeType.WEBSITE, m.group(), from, to, 0.8)));
        }
    }

    private static Set<EntityType> owners() {
        var types = EnumSet.of(EntityType.FUND, EntityType.EVENT, EntityType.PROGRAMME, EntityType.ZONE);
        for (var t : EntityType.values()) {
            if (t.isOrganization()) {
                types.add(t);
            }
        }
        return Set.copyOf(types);
    }
}
