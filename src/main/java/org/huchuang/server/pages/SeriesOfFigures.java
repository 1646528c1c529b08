package org.huchuang.server.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huchuang.server.pages.EntityView.Bar;
import org.huchuang.server.pages.EntityView.Series;
import org.huchuang.server.pages.ResourceView.Figure;

/** Sorts figures into series: the same measure in the same unit for at least two periods, targets left out. */
final class SeriesOfFigures {
    private SeriesOfFigures() {}

    private record Key(String measure, String unit) {}

    static List<Series> of(List<Figure> figures) {
        var byKey = new LinkedHashMap<Key, Map<String, Figure>>();
        for (var f : figures) {
            if (!f.target() && !f.period().isEmpty() && value(f).signum() > 0) {
                byKey.computeIfAbsent(new Key(f.measure(), f.unit()), k -> new TreeMap<>())
                        .putIfAbsent(f.period(), f);
            }
        }
        var series = new ArrayList<Series>();
        byKey.forEach((key, byPeriod) -> {
            if (byPeriod.size() > 1) {
                series.add(new Series(key.measure(), key.unit(), bars(List.copyOf(byPeriod.values()))));
            }
        });
        return series;
    }

    private static List<Bar> bars(List<Figure> figures) {
        double most =
                figures.stream().mapToDouble(f -> value(f).doubleValue()).max().orElse(1);
        return figures.stream()
                .map(f -> new Bar(
                        f.period(), f.value(), (int) Math.max(1, Math.round(100 * value(f).doubleValue() / most))))
                .toList();
    }

    private static BigDecimal value(Figure figure) {
        try {
            return new BigDecimal(figure.value());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
