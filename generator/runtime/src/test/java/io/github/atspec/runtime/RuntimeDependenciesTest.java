package io.github.atspec.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Generated programs carry the runtime with them: it drags nothing along, neither the generator nor what that is built on. */
@AnalyzeClasses(packages = "io.github.atspec.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class RuntimeDependenciesTest {
    @ArchTest
    static final ArchRule NOTHING_BUT_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.atspec.runtime..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule CODECS_KNOW_NEITHER_SIDE = noClasses()
            .that()
            .resideInAnyPackage("..runtime.codec..", "..runtime.spec..", "..runtime.trace..", "..runtime.time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..runtime.client..", "..runtime.emulator..", "..runtime.transport..");

    @ArchTest
    static final ArchRule THE_TWO_SIDES_MEET_ON_THE_WIRE_ALONE = noClasses()
            .that()
            .resideInAPackage("..runtime.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..runtime.emulator..");
}
