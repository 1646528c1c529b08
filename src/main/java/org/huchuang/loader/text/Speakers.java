package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.knowledge.SourceFormat;
import org.huchuang.loader.knowledge.Surnames;
import org.huchuang.loader.text.Sentence.Role;

/** Tells from “某某：……” who says a paragraph; in questions and answers the paragraphs after it too. */
final class Speakers {
    private Speakers() {}

    static List<Block> mark(List<Block> blocks, SourceFormat format) {
        boolean interview = blocks.stream().anyMatch(b -> label(b, format)
                .filter(l -> format.pattern("question").matcher(l).find())
                .isPresent());
        var out = new ArrayList<Block>(blocks.size());
        Optional<String> current = Optional.empty();
        for (var block : blocks) {
            if (block.role() == Role.CREDIT || block.role() == Role.HEADING || block.role() == Role.CAPTION) {
                current = block.role() == Role.CAPTION ? current : Optional.empty();
                out.add(block);
                continue;
            }
            var said = label(block, format).filter(l -> accepted(l, format, interview));
            if (said.isPresent()) {
                current = said;
            } else if (!interview) {
                current = Optional.empty();
            }
            out.add(block.saidBy(current));
        }
        return out;
    }

    private static Optional<String> label(Block block, SourceFormat format) {
        if (block.role() == Role.CREDIT
                || !format.possible("speaker", block.text().toString())) {
            return Optional.empty();
        }
        var m = format.pattern("speaker").matcher(block.text().toString());
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.of(m.group(1).strip());
    }

    /** A medium that asks; a name with its post before it; a bare name only where there are questions and answers. */
    private static boolean accepted(String label, SourceFormat format, boolean interview) {
        if (format.pattern("question").matcher(label).find()) {
            return true;
        }
        var words = label.split(" ");
        var last = words[words.length - 1];
        boolean name = Surnames.couldBeName(last) || last.matches("\\p{IsHan}+[·•]\\p{IsHan}+");
        return name
                && (interview
                        || words.length > 1
                                && format.pattern("post")
                                        .matcher(words[words.length - 2])
                                        .find());
    }
}
