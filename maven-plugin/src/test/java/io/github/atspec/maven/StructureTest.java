package io.github.atspec.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.atspec.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule mavenStopsAtTheMojos = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Mojo")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule theWorkIsDoneInCore = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.palantir..", "tools.jackson..", "freemarker..", "io.github.atspec.core.java..", "io.github.atspec.core.docs..");
}
