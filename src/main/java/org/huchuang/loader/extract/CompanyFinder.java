package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds companies and investors by brand: a coined word with 科技 or 资本 behind it, in front of a post, or in a list of companies. */
final class CompanyFinder implements MentionFinder {
    private static final int LONGEST = 12;
    /** Where two of three in a row are firms, an ordinary word between them is one: 吉利, 卧龙. */
    private static final int MOSTLY = 2;

    private static final int MOSTLY_OF = 3;
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}[余多]?家");
    private static final Pattern ARE_FIRMS =
            Pattern.compile("(?:均|都)?(?:[是为]|成为)[^，。；！？、\\n]{0,20}(?:企业|公司|厂商)(?=[。，；\\n])");
    private static final Pattern FIRMS = Pattern.compile(
            "(?![^，。、]{0,8}(?:校|院|所|机构|单位|部门|和|与|及))[\\p{IsHan}A-Za-z]{1,8}?(?:企业|公司|厂商|药企|车企)(?!家|孵化|服务|需求|集聚)");

    private final NameMatcher matcher;
    private final NameWords vocabulary = NameWords.packed();
    private final Lexicon cues = Lexicon.read("company-cues");
    private final Lexicon.Group strong = cues.group("suffix");
    private final Lexicon.Group investor = cues.group("investor");
    private final Lexicon.Group endings = cues.groups("suffix", "investor", "weak-suffix");
    private final WordSet quotedBefore = cues.set("quoted-before");
    private final Lexicon.Group weak = cues.group("weak-suffix");
    /** 赋能医药产业, 逐梦科技强国: the trade and not a firm. */
    private final Lexicon.Group goal = cues.group("goal");

    private final WordSet investing = cues.set("invest-verb", "invest-object");
    private final Map<String, KnownNames.Name> investors;

    private CompanyFinder(KnownNames known) {
        this.investors = known.without(cues.of("investor-rest"), EntityType.INVESTMENT_FIRM);
        this.matcher = NameMatcher.of(known);
    }

    static CompanyFinder of(KnownNames known) {
        return new CompanyFinder(known);
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var cover = new Cover(text.length());
        matcher.find(document, words).forEach(cover::lay);
        var coined = new Coined(vocabulary, text, words, cover);
        var brands = new LinkedHashMap<String, Brand>();
        var suffixed = suffixed(text, words, coined);
        suffixed.forEach(s -> brands.putIfAbsent(s.span().of(text), s.brand()));
        suffixed.forEach(s -> cover.lay(s.brand().at(s.span(), text)));
        for (var led : new LedCompanyFinder(cues, vocabulary).find(document, words, cover)) {
            brands.putIfAbsent(led.of(text), new Brand(led.of(text), EntityType.COMPANY, 0.6));
        }
        var brandish = new Brandish(cues, endings, vocabulary, words, cover);
        for (var due : new DueCompanyFinder(cues, brandish).find(document, words)) {
            brands.putIfAbsent(due.of(text), new Brand(due.of(text), kind(due.of(text)), 0.6));
        }
        var slot = new InvestorSlot(cues, investing, investors, brandish, cover, words);
        var shorts = new ArrayList<>(slot.find(document));
        for (var run : words.rows()) {
            shorts.addAll(slot.in(run, text));
            var funders = new InvestorRow(cues, vocabulary, text, words, cover).of(run);
            funders.forEach(
                    f -> brands.putIfAbsent(f.of(text), new Brand(f.of(text), EntityType.INVESTMENT_FIRM, 0.6)));
            if (!funders.isEmpty()) {
                continue;
            }
            listed(run, text, words, coined, cover, brandish)
                    .forEach(s -> brands.putIfAbsent(s.span().of(text), s.brand()));
        }
        for (var firm : QuotedFirms.in(text, words, quotedBefore, at -> announced(at, text))) {
            brands.putIfAbsent(firm.name(), new Brand(firm.name(), firm.type(), 0.6));
        }
        var found = everywhere(brands, text, words);
        found.addAll(shorts);
        return found;
    }

    private List<Spotted> suffixed(String text, Words words, Coined coined) {
        var found = new ArrayList<Spotted>();
        for (var w : words.all()) {
            int at = w.span().start();
            if (endings.startingAt(text, at) == 0) {
                continue;
            }
            int suffix = strong.startingAt(text, at);
            int investor = this.investor.startingAt(text, at);
            int weak = this.weak.startingAt(text, at);
            if (weak > Math.max(suffix, investor)) {
                suffix = cues.startingAt(text, at + weak, "title") > 0 ? weak : 0;
            }
            int length = Math.max(suffix, investor);
            if (length == 0 || !words.boundary(at + length) || goal.startingAt(text, at + length) > 0) {
                continue;
            }
            var type = investor > suffix ? EntityType.INVESTMENT_FIRM : EntityType.COMPANY;
            var abstractly = cues.startingAt(text, at, "abstract-suffix") > 0;
            var name = coined.endingAt(at, abstractly)
                    .filter(core -> !abstractly || text.charAt(core.start()) > 127 || !goesOn(at + length, words));
            if (name.isEmpty() && type == EntityType.INVESTMENT_FIRM) {
                name = apart(at, text, words);
            }
            name.ifPresent(core -> {
                found.add(new Spotted(new Span(core.start(), at + length), new Brand(core.of(text), type, 0.65)));
            });
        }
        return found;
    }

    /** ADS智能导航: behind Latin letters 智能 belongs to the noun that follows. */
    private boolean goesOn(int end, Words words) {
        return words.covering(end + 1)
                .filter(w -> w.span().start() == end
                        && w.text().length() > 1
                        && (w.is("vn") || w.is("n") && !w.is("nn") && !w.is("nr")))
                .filter(w -> cues.startingAt(w.text(), 0, "title") == 0)
                .isPresent();
    }

    /** 上岩资本: two characters that stand apart in front of 资本 are a brand even if one of them is a word of grammar. */
    private static Optional<Span> apart(int end, String text, Words words) {
        int start = end - 2;
        boolean loose = start > 0
                && words.boundary(end - 1)
                && words.boundary(start)
                && "，。；：、！？（）“”\n 由获".indexOf(text.charAt(start - 1)) >= 0
                && Character.isIdeographic(text.charAt(start))
                && Character.isIdeographic(text.charAt(end - 1));
        return loose ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The unknown members of a list that is said, or known by two of its members, to be one of companies. */
    private List<Spotted> listed(
            Enumeration run, String text, Words words, Coined coined, Cover cover, Brandish brandish) {
        var said = new SaidFirms(text, words, ARE_FIRMS).of(run);
        if (said.isPresent()) {
            return listed(said.get(), text, words, coined, cover, brandish);
        }
        var type = announced(run.span().end(), text);
        long companies = run.items().stream().filter(i -> company(i, cover)).count();
        var odd = run.items().stream()
                .map(i -> type.isEmpty()
                        ? first(i, run, words)
                        : brandish.tail(i, text).orElse(first(i, run, words)))
                .map(i -> latin(i, text))
                .filter(i -> i.length() > 1 && i.length() <= LONGEST)
                .filter(i -> i.of(text).indexOf('/') < 0
                        && brandish.free(i, text)
                        && (coined.strange(i) || type.isPresent() && brandish.listed(i, text)))
                .toList();
        var strange = type.isEmpty() ? odd : withWords(odd, companies, run, text, brandish);
        if (type.isEmpty() && (companies < 2 || companies + strange.size() < 2)) {
            return List.of();
        }
        return strange.stream()
                .map(i -> new Spotted(i, new Brand(i.of(text), type.orElse(EntityType.COMPANY), 0.55)))
                .toList();
    }

    /** Where most of a row are firms, ordinary words of two characters among them are too. */
    private static List<Span> withWords(
            List<Span> odd, long companies, Enumeration run, String text, Brandish brandish) {
        return (companies + odd.size()) * MOSTLY_OF < run.items().size() * (long) MOSTLY
                ? odd
                : Stream.concat(odd.stream(), run.items().stream().filter(i -> brandish.word(i, text)))
                        .distinct()
                        .toList();
    }

    /** Jane Street: a name in Latin letters goes on behind a space. */
    private static Span latin(Span item, String text) {
        int end = item.end();
        while (end + 1 < text.length()
                && end - item.start() < LONGEST
                && text.charAt(end - 1) < 128
                && text.charAt(end) == ' '
                && text.charAt(end + 1) >= 'A'
                && text.charAt(end + 1) <= 'Z') {
            end += 2;
            while (end < text.length() && text.charAt(end) < 128 && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        }
        return new Span(item.start(), end);
    }

    private EntityType kind(String name) {
        return cues.endingAt(name, name.length(), "investor") > 0 ? EntityType.INVESTMENT_FIRM : EntityType.COMPANY;
    }

    private static boolean company(Span item, Cover cover) {
        return cover.endingAt(item.end())
                .filter(m -> m.type() == EntityType.COMPANY || m.type() == EntityType.INVESTMENT_FIRM)
                .isPresent();
    }

    /** Cuts what leads up to a list off its first item: 吸引了甲、乙. */
    private Span first(Span item, Enumeration run, Words words) {
        if (item.start() != run.span().start()) {
            return item;
        }
        int start = item.end();
        for (var w : words.in(item).reversed()) {
            if (vocabulary.role(w.text()) == NameWords.Role.STOP
                    || Brandish.joins(w, words)
                    || w.text().length() > 1 && (w.is("v") || w.is("nn") || w.is("r") || w.is("d"))) {
                break;
            }
            start = w.span().start();
        }
        return new Span(start, item.end());
    }

    /** What the words behind a list say it is one of: 等多家企业. */
    private Optional<EntityType> announced(int end, String text) {
        if (end >= text.length() || text.charAt(end) != '等') {
            return ARE_FIRMS.matcher(text).region(end, text.length()).lookingAt()
                    ? Optional.of(EntityType.COMPANY)
                    : Optional.empty();
        }
        int at = end + 1;
        var count = COUNT.matcher(text).region(at, text.length());
        at = count.lookingAt() ? count.end() : at;
        for (int few = cues.startingAt(text, at, "few"); few > 0; few = cues.startingAt(text, at, "few")) {
            at += few;
        }
        if (cues.startingAt(text, at, "companies") > 0
                || FIRMS.matcher(text).region(at, text.length()).lookingAt()) {
            return Optional.of(EntityType.COMPANY);
        }
        return cues.startingAt(text, at, "investors") > 0 ? Optional.of(EntityType.INVESTMENT_FIRM) : Optional.empty();
    }

    /** A brand once found is one wherever it stands, and so is its coined part alone. */
    private List<Mention> everywhere(Map<String, Brand> brands, String text, Words words) {
        var found = new ArrayList<Mention>();
        brands.forEach((name, brand) -> {
            var places = Occurrences.of(name, text, words);
            for (var at : places) {
                found.add(brand.named(name, at, text));
            }
            if (!brand.core().equals(name)) {
                for (var at : Occurrences.of(brand.core(), text, words)) {
                    found.add(brand.named(name, at, text));
                }
            }
        });
        return found;
    }

    private record Spotted(Span span, Brand brand) {}

    /** The coined part of a name, and what it names. */
    private record Brand(String core, EntityType type, double confidence) {
        Mention at(Span span, String text) {
            return named(span.of(text), span, text);
        }

        Mention named(String name, Span span, String text) {
            return new Mention(span, span.of(text), type, name, Optional.empty(), "brand", confidence);
        }
    }
}
