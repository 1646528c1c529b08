package org.huchuang.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.huchuang.server.gateway.Limits;
import org.huchuang.settings.Setting;
import org.huchuang.settings.Settings;

/** The server's limits as settings: {@code limits.time.first-row} is {@code Limits.time().firstRow()}. */
final class LimitSettings {
    private static final String PREFIX = "limits.";
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private LimitSettings() {}

    /** The settings, those of limits with the server's own value as standard. */
    static List<Setting> withDefaults(List<Setting> known) {
        var standard = JSON.valueToTree(Limits.DEFAULTS);
        return known.stream()
                .map(s -> s.key().startsWith(PREFIX)
                        ? s.standing(standard.at(pointer(s.key())).asText())
                        : s)
                .toList();
    }

    /** The limits that are set. */
    static Limits of(Settings settings) {
        ObjectNode limits = JSON.valueToTree(Limits.DEFAULTS);
        for (var value : settings.all()) {
            var key = value.setting().key();
            if (key.startsWith(PREFIX)) {
                var path = key.split("\\.");
                limits.withObject(path[1]).put(path[2], value.text());
            }
        }
        try {
            return JSON.treeToValue(limits, Limits.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every value was checked to be a number.", e);
        }
    }

    private static String pointer(String key) {
        return "/" + key.substring(PREFIX.length()).replace('.', '/');
    }
}
