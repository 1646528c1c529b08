package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.huchuang.cli.Main;
import org.huchuang.store.Store;

/** The bundled samples, loaded to be released. */
final class SampleRelease {
    private SampleRelease() {}

    static Store store(Path home) {
        var samples = Path.of("src/main/resources/samples");
        assertEquals(
                0,
                Main.run(
                        "load",
                        "--home",
                        home.toString(),
                        samples.resolve("wechat-sample.json").toString(),
                        samples.resolve("newspaper-sample.txt").toString(),
                        samples.resolve("qa-sample.md").toString()));
        return Store.at(home);
    }
}
