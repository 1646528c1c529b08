package org.huchuang.settings;

import com.hankcs.hanlp.algorithm.EditDistance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Every setting with its value and where that came from: file, then environment, then flags, the later the stronger. */
public final class Settings {
    /** The file that is read when it lies in the data folder. */
    public static final String FILE = "huchuang.yaml";

    private static final String CONFIG = "HUCHUANG_CONFIG";
    private static final String HOME = "home";

    private final Map<String, Value> values;
    private final Optional<Path> file;

    private Settings(Map<String, Value> values, Optional<Path> file) {
        this.values = values;
        this.file = file;
    }

    /** Every setting as it is when nobody sets anything. */
    public static Settings standard(Collection<Setting> known) {
        var values = new LinkedHashMap<String, Value>();
        known.forEach(s -> values.put(s.key(), new Value(s, s.standard(), Value.DEFAULT)));
        return new Settings(values, Optional.empty());
    }

    /**
     * Reads all sources.
     *
     * @param known every setting there is
     * @param config the file to read; else the one that {@code HUCHUANG_CONFIG} names, else {@link #FILE} in the data folder if it is there
     * @param environment by variable name
     * @param flags by key; each value with the name of its flag
     * @throws HuchuangException {@link Code#CONFIG} for keys that are not known and values that do not fit, with the place
     */
    public static Settings read(
            Collection<Setting> known,
            Optional<Path> config,
            Map<String, String> environment,
            Map<String, Flag> flags) {
        var byKey = known.stream()
                .collect(Collectors.toMap(Setting::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var values = standard(known).values;
        var named = config.or(() -> Optional.ofNullable(environment.get(CONFIG))
                .filter(f -> !f.isBlank())
                .map(Path::of));
        var ours = Optional.of(home(values, environment, flags).resolve(FILE)).filter(Files::isRegularFile);
        for (var entry : named.or(() -> ours).map(SettingsFile::read).orElse(List.of())) {
            if (named.isEmpty() && entry.key().equals(HOME)) {
                throw wrong(
                        entry.place(), "home 不能写在数据目录内的文件里 the file in the data folder cannot move it; use --config");
            }
            set(byKey, values, entry.key(), entry.text(), entry.place());
        }
        for (var setting : byKey.values()) {
            var text = environment.getOrDefault(setting.variable(), "");
            if (!text.isEmpty()) {
                set(byKey, values, setting.key(), text, setting.variable());
            }
        }
        flags.forEach((key, flag) -> set(byKey, values, key, flag.text(), flag.name()));
        return new Settings(values, named.or(() -> ours));
    }

    /** A value given on the command line, and the flag that gave it. */
    public record Flag(String name, String text) {}

    public List<Value> all() {
        return List.copyOf(values.values());
    }

    public Value get(String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalArgumentException("There is no setting " + key + "."));
    }

    /** The value's text, empty when there is none. */
    public Optional<String> text(String key) {
        return Optional.of(get(key).text()).filter(t -> !t.isEmpty());
    }

    public boolean on(String key) {
        return get(key).text().matches("yes|true");
    }

    /** The file that was read. */
    public Optional<Path> file() {
        return file;
    }

    private static Path home(Map<String, Value> values, Map<String, String> environment, Map<String, Flag> flags) {
        var home = values.get(HOME);
        var set = environment.getOrDefault(home.setting().variable(), "");
        return Path.of(flags.containsKey(HOME) ? flags.get(HOME).text() : set.isEmpty() ? home.text() : set);
    }

    private static void set(
            Map<String, Setting> known, Map<String, Value> values, String key, String text, String origin) {
        var setting = known.get(key);
        if (setting == null) {
            throw wrong(
                    origin,
                    "没有“%s”这一项 there is no setting %s; %s".formatted(key, key, suggestion(known.keySet(), key)));
        }
        setting.kind().problem(text).ifPresent(expected -> {
            var given = setting.secret() ? "" : " “" + text + "”";
            throw wrong(origin, "%s 的值%s不对，应为 should be %s".formatted(key, given, expected));
        });
        values.put(key, new Value(setting, text, origin));
    }

    private static String suggestion(Collection<String> known, String key) {
        return known.stream()
                .filter(k -> k.startsWith(key + "."))
                .findFirst()
                .or(() -> known.stream()
                        .min(Comparator.comparingInt((String k) -> EditDistance.ed(k, key))
                                .thenComparing(Comparator.naturalOrder())))
                .map(near -> "是不是 did you mean " + near + "?")
                .orElse("");
    }

    private static HuchuangException wrong(String place, String what) {
        return new HuchuangException(Code.CONFIG, place + " " + what);
    }
}
