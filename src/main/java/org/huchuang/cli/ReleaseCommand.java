package org.huchuang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.release.Made;
import org.huchuang.release.Releases;
import org.huchuang.store.Generation;
import org.huchuang.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a folder of files to take away and cite from the current generation. */
@Command(name = "release", description = "制作发布 Make a release of the current generation: RDF, tables, graph files")
final class ReleaseCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "在何处新建发布目录，默认在数据目录的 releases 下 where to make it (default: releases/ in the data folder)")
    private Optional<Path> out;

    @Option(names = "--base", paramLabel = "IRI", description = "改用此标识符前缀 another start for all identifiers")
    private Optional<String> base;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "public",
            completionCandidates = Profiles.class,
            description = "${COMPLETION-CANDIDATES}；private 含文章全文，只供有权者，服务不列出也不提供"
                    + " private has the articles' texts, for those with a right to them; it is never served")
    private String profile;

    /** The names of profiles. */
    static final class Profiles extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Profiles() {
            super(List.of("public", "private"));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Profiles().contains(profile)) {
            throw new HuchuangException(
                    Code.USAGE, "--profile 只能是 public 或 private is public or private, not " + profile);
        }
        var store = home.store();
        var parent = out.orElse(withTexts() ? store.privateReleases() : store.releases());
        try (var generation = store.current().orElseThrow(QueryCommand::nothing)) {
            var other = base.filter(b -> !b.equals(generation.manifest().base()));
            var made =
                    other.isPresent() ? moved(store, generation, parent, other.get()) : make(store, generation, parent);
            made.counts().forEach((file, rows) -> System.err.printf("%12d  %s%n", rows, file));
            System.out.println(made.folder());
        }
        return 0;
    }

    /** A release under another base: that of a data folder into which a release under this base was loaded. */
    private Made moved(Store from, Generation generation, Path parent, String base) throws IOException {
        Files.createDirectories(parent);
        var scratch = Files.createTempDirectory(parent.toAbsolutePath(), ".rebase");
        try {
            var store = Store.at(scratch.resolve("home"));
            Releases.restore(make(from, generation, scratch).folder(), store, Optional.of(base));
            try (var there = store.current().orElseThrow()) {
                return make(store, there, parent);
            }
        } finally {
            PathUtils.deleteDirectory(scratch);
        }
    }

    private Made make(Store store, Generation generation, Path parent) {
        return withTexts()
                ? Releases.makePrivate(generation, store.archive(), parent)
                : Releases.make(generation, parent);
    }

    private boolean withTexts() {
        return profile.equals("private");
    }
}
