package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huchuang.server.pages.Answers.Row;

/**
 * How many articles each publisher has in each month.
 *
 * @param publishers the columns, those with most articles first; the last holds all the rest when {@code rest}
 * @param rest whether there are more publishers than columns
 * @param months the rows
 */
public record Coverage(List<String> publishers, boolean rest, List<Month> months) {
    private static final int COLUMNS = 8;

    public Coverage {
        publishers = List.copyOf(publishers);
        months = List.copyOf(months);
    }

    /** A month and its number of articles in each column. */
    public record Month(String name, List<Integer> articles, int sum) {}

    static Coverage of(List<Row> rows) {
        var all = total(rows, "publisher");
        var shown = List.copyOf(mostFirst(all, COLUMNS).keySet());
        boolean rest = all.size() > shown.size();
        var counts = new TreeMap<String, int[]>();
        for (var r : rows) {
            int column = shown.indexOf(r.text("publisher"));
            counts.computeIfAbsent(r.text("month"), m -> new int[shown.size() + 1])[
                            column < 0 ? shown.size() : column] +=
                    Integer.parseInt(r.text("articles"));
        }
        var months = new ArrayList<Month>();
        counts.forEach((month, columns) -> {
            var list = java.util.Arrays.stream(columns).boxed().toList();
            months.add(new Month(
                    month,
                    rest ? list : list.subList(0, shown.size()),
                    list.stream().mapToInt(i -> i).sum()));
        });
        return new Coverage(shown, rest, months);
    }

    static Map<String, Integer> total(List<Row> rows, String column) {
        var total = new TreeMap<String, Integer>();
        rows.forEach(r -> total.merge(r.text(column), Integer.parseInt(r.text("articles")), Integer::sum));
        return total;
    }

    static Map<String, Integer> mostFirst(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }
}
