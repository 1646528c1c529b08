package org.huchuang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms, as CONTRIBUTING.md draws them. */
@AnalyzeClasses(packages = "org.huchuang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] LOADER_ROOMS_IN_ORDER = {"article", "text", "extract", "identity", "graph"};

    @ArchTest
    static final ArchRule serverNeverSeesLoader = noClasses()
            .that()
            .resideInAPackage("org.huchuang.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.huchuang.loader..");

    @ArchTest
    static final ArchRule loaderNeverSeesStoreServerOrQueries = noClasses()
            .that()
            .resideInAPackage("org.huchuang.loader..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.huchuang.store..", "org.huchuang.server..", "org.huchuang.queries..");

    @ArchTest
    static final ArchRule storeKnowsNeitherLoaderNorServer = noClasses()
            .that()
            .resideInAPackage("org.huchuang.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.huchuang.loader..", "org.huchuang.server..", "org.huchuang.queries..");

    @ArchTest
    static final ArchRule ontologyKnowsOnlyItself = noClasses()
            .that()
            .resideInAPackage("org.huchuang.ontology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.huchuang.loader..",
                    "org.huchuang.server..",
                    "org.huchuang.store..",
                    "org.huchuang.queries..",
                    "org.huchuang.cli..");

    @ArchTest
    static final ArchRule nobodySeesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.huchuang.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.huchuang.cli..");

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("org.huchuang.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule extractionKnowsNoRdf = noClasses()
            .that()
            .resideInAnyPackage("..loader.article..", "..loader.text..", "..loader.knowledge..", "..loader.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static void eachRoomOfTheLoaderSeesOnlyTheRoomsBeforeIt(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (int room = 0; room < LOADER_ROOMS_IN_ORDER.length; room++) {
            for (int later = room + 1; later < LOADER_ROOMS_IN_ORDER.length; later++) {
                noClasses()
                        .that()
                        .resideInAPackage("org.huchuang.loader." + LOADER_ROOMS_IN_ORDER[room] + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.huchuang.loader." + LOADER_ROOMS_IN_ORDER[later] + "..")
                        .allowEmptyShould(true)
                        .check(all);
            }
        }
    }

    @ArchTest
    static final ArchRule exceptionsAreOurs =
            classes().that().areAssignableTo(RuntimeException.class).should().be(HuchuangException.class);
}
