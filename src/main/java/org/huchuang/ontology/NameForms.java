package org.huchuang.ontology;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.huchuang.resource.Table;

/** Reduces names to forms in which the spellings of one name are equal, and says what was changed and what that costs. */
final class NameForms {
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern DRESS = Pattern.compile("[^\\p{L}\\p{N}+#]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘]");
    private static final int LEAST = 3;

    private final List<Rule> any;
    private final List<Rule> start;
    private final List<Rule> end;
    private final Map<String, Rule> words;

    private NameForms(List<Rule> rules) {
        any = at("any", rules);
        start = at("start", rules);
        end = at("end", rules);
        words = new LinkedHashMap<>();
        at("word", rules).forEach(r -> words.put(r.form(), r));
    }

    /** The rules of {@code ontology/authority/forms.tsv}. */
    static NameForms packed() {
        return new NameForms(Table.read("ontology/authority/forms.tsv").rows().stream()
                .map(row -> new Rule(
                        row.get("where"),
                        row.get("form"),
                        row.get("normal"),
                        Double.parseDouble(row.get("cost")),
                        row.get("reason")))
                .toList());
    }

    /** One change of a name: where {@code form} may become {@code normal}, and how much certainty that costs. */
    record Rule(String where, String form, String normal, double cost, String reason) {
        /** Whether it adds or removes a legal form such as 有限公司. */
        boolean legal() {
            return reason.startsWith("公司形式");
        }
    }

    /**
     * A name in its normal form.
     *
     * @param text equal for all spellings
     * @param steps what was changed, in order
     */
    record Form(String text, List<Rule> steps) {
        Form {
            steps = List.copyOf(steps);
        }

        /** The changes that only one of the two names needed. */
        List<Rule> apart(Form other) {
            var both = new ArrayList<>(
                    steps.stream().filter(s -> !other.steps.contains(s)).toList());
            other.steps.stream().filter(s -> !steps.contains(s)).forEach(both::add);
            return both;
        }
    }

    /** Characters simplified, width, case, accents, brackets and punctuation gone. */
    static String fold(String name) {
        var plain = Key.canonical(CharTable.convert(Normalizer.normalize(name, Normalizer.Form.NFKC)));
        if (!isHan(plain)) {
            plain = MARK.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        return DRESS.matcher(plain).replaceAll("");
    }

    static boolean isHan(String name) {
        return HAN.matcher(name).find();
    }

    Form of(String name) {
        var steps = new ArrayList<Rule>();
        return new Form(isHan(name) ? chinese(fold(name), steps) : english(name, steps), steps);
    }

    private String chinese(String folded, List<Rule> steps) {
        var text = folded;
        for (var rule : any) {
            if (text.contains(rule.form())) {
                text = text.replace(rule.form(), rule.normal());
                steps.add(rule);
            }
        }
        for (var rule : start) {
            if (text.startsWith(rule.form()) && text.length() - rule.form().length() >= 2) {
                text = rule.normal() + text.substring(rule.form().length());
                steps.add(rule);
            }
        }
        for (int before = -1; before != steps.size(); ) {
            before = steps.size();
            for (var rule : end) {
                int rest = text.length() - rule.form().length();
                if (text.endsWith(rule.form()) && rest + rule.normal().length() >= LEAST) {
                    text = text.substring(0, rest) + rule.normal();
                    steps.add(rule);
                    break;
                }
            }
        }
        return text;
    }

    private String english(String name, List<Rule> steps) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var text = new StringBuilder();
        for (var word : GAP.split(APOSTROPHE.matcher(lower).replaceAll("").replace("&", " and "))) {
            var rule = words.get(word);
            if (rule == null) {
                text.append(word);
            } else {
                text.append(rule.normal());
                if (!steps.contains(rule)) {
                    steps.add(rule);
                }
            }
        }
        return text.isEmpty() ? fold(name) : fold(text.toString());
    }

    private static List<Rule> at(String where, List<Rule> rules) {
        return rules.stream()
                .filter(r -> r.where().equals(where))
                .sorted(Comparator.comparingInt((Rule r) -> -r.form().length()).thenComparing(Rule::form))
                .toList();
    }
}
