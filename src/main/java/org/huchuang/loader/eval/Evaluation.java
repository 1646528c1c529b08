package org.huchuang.loader.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** The front door of evaluation: gold annotations and predictions in, scores out. */
public final class Evaluation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> gold;

    private Evaluation(Map<String, JsonNode> gold) {
        this.gold = gold;
    }

    /** Against the {@code *.json} files of a folder; {@link Code#USAGE} when there is none. */
    public static Evaluation against(Path folder) {
        var gold = new LinkedHashMap<String, JsonNode>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                var document = JSON.readTree(file.toFile());
                gold.put(document.path("doc").asText(), document);
            }
        } catch (IOException e) {
            throw new HuchuangException(Code.USAGE, folder + ": " + e.getMessage(), e);
        }
        if (gold.isEmpty()) {
            throw new HuchuangException(Code.USAGE, folder + ": 没有标注文件 no gold files");
        }
        return new Evaluation(gold);
    }

    /** Predictions from a file of JSON Lines. */
    public static Predictions predictions(Path file) {
        var all = new Predictions();
        try (var lines = Files.lines(file)) {
            for (var line : (Iterable<String>) lines::iterator) {
                if (!line.isBlank()) {
                    all.add(JSON.readTree(line));
                }
            }
        } catch (JsonProcessingException e) {
            throw new HuchuangException(Code.USAGE, file + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new HuchuangException(Code.USAGE, file + ": " + e.getMessage(), e);
        }
        return all;
    }

    public Scores score(Predictions predictions) {
        var scores = new Scores();
        gold.forEach((doc, annotated) -> {
            var predicted = predictions.of(doc);
            if (predicted.isEmpty()) {
                scores.unread(doc);
            }
            new Judge(doc, annotated, predicted.orElseGet(Predictions.Predicted::new), scores).judge();
        });
        return scores;
    }
}
