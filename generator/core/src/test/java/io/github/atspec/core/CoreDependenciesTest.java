package io.github.atspec.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Core knows no build tool; each library has one package that uses it; the stages of the pipeline know those before them only. */
@AnalyzeClasses(packages = "io.github.atspec.core", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreDependenciesTest {
    private static final String[] MODEL = {"..core.model..", "..core.source..", "io.github.atspec.runtime..", "java..", "org.jspecify.annotations.."};

    @ArchTest
    static final ArchRule NO_MAVEN = noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..");

    @ArchTest
    static final ArchRule YAML_IN_SOURCE_ALONE =
            noClasses().that().resideOutsideOfPackages("..core.source..", "..core.decode..").should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

    /** JSON is written there, nothing is read. */
    @ArchTest
    static final ArchRule DECODING_WRITES_JSON_ALONE = noClasses()
            .that()
            .resideInAPackage("..core.decode..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "tools.jackson.dataformat..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule JAVAPOET_IN_JAVA_ALONE =
            noClasses().that().resideOutsideOfPackage("..core.java..").should().dependOnClassesThat().resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule FREEMARKER_IN_DOCS_ALONE =
            noClasses().that().resideOutsideOfPackage("..core.docs..").should().dependOnClassesThat().resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule THE_MODEL_STANDS_ALONE =
            classes().that().resideInAPackage("..core.model..").should().onlyDependOnClassesThat().resideInAnyPackage(MODEL);

    @ArchTest
    static final ArchRule ELEMENTS_ARE_AS_WRITTEN = noClasses()
            .that()
            .resideInAPackage("..core.element..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..core.link..", "..core.notation..", "..core.rule..", "..core.check..", "..core.run..");

    @ArchTest
    static final ArchRule ELEMENTS_END_AT_THE_LINKER = noClasses()
            .that()
            .resideOutsideOfPackages("..core.element..", "..core.link..", "..core.run..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..core.element..");

    /** Their agreement proves something because neither asks the other. */
    @ArchTest
    static final ArchRule GENERATED_CODE_AND_INTERPRETER_ARE_TWO_READINGS_OF_THE_MODEL = noClasses()
            .that()
            .resideInAPackage("..core.java..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..core.interpret..", "..core.example..");

    @ArchTest
    static final ArchRule THE_INTERPRETER_READS_BYTES_ITSELF = noClasses()
            .that()
            .resideInAnyPackage("..core.interpret..", "..core.example..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..core.java..", "io.github.atspec.runtime.*..");
}
