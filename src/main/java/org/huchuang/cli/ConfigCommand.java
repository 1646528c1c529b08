package org.huchuang.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huchuang.settings.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what is set, and where. */
@Command(name = "config", description = "配置 Settings: huchuang.yaml < environment < flags")
final class ConfigCommand {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParentCommand
    private Main main;

    @Command(name = "show", description = "列出每一项的值与来源，口令不显示 Every value and where it came from; secrets are not shown")
    int show(@Mixin HomeOption home, @Option(names = "--json", description = "以 JSON 输出 as JSON") boolean json)
            throws JsonProcessingException {
        var values = main.settings().all();
        if (json) {
            System.out.println(JSON.writeValueAsString(
                    values.stream().map(ConfigCommand::described).toList()));
            return 0;
        }
        var line = "%-30s %-24s %-26s %s%n";
        System.out.printf(line, "键 key", "值 value", "来源 origin", "说明 what it is");
        for (var v : values) {
            var s = v.setting();
            System.out.printf(line, s.key(), v.shown(), v.origin(), s.zh() + " " + s.en());
        }
        return 0;
    }

    private static Map<String, String> described(Value value) {
        var all = new LinkedHashMap<String, String>();
        all.put("key", value.setting().key());
        all.put("value", value.shown());
        all.put("origin", value.origin());
        all.put("variable", value.setting().variable());
        all.put("zh", value.setting().zh());
        all.put("en", value.setting().en());
        return all;
    }
}
