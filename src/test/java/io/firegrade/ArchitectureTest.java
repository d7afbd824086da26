package io.firegrade;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages point one way, and Drools stays behind its own. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.firegrade");
    private static final String[] ENGINE = {"org.drools..", "org.kie..", "org.mvel2.."};
    private static final String[] TESTS = {"org.assertj..", "org.junit..", "net.jqwik.."};

    @Test
    void arrowsPointOneWay() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("source")
                .definedBy("io.firegrade.source")
                .layer("facts")
                .definedBy("io.firegrade.facts")
                .layer("inspection")
                .definedBy("io.firegrade.inspection")
                .layer("assessment")
                .definedBy("io.firegrade.assessment")
                .layer("criteria")
                .definedBy("io.firegrade.criteria")
                .layer("drl")
                .definedBy("io.firegrade.drl")
                .layer("engine")
                .definedBy("io.firegrade.engine")
                .layer("io")
                .definedBy("io.firegrade.io")
                .layer("report")
                .definedBy("io.firegrade.report")
                .layer("rule book")
                .definedBy("io.firegrade")
                .layer("authoring")
                .definedBy("io.firegrade.authoring..")
                .layer("catalogue")
                .definedBy("io.firegrade.catalogue")
                .layer("testing")
                .definedBy("io.firegrade.testing")
                .layer("cli")
                .definedBy("io.firegrade.cli")
                .whereLayer("facts")
                .mayOnlyAccessLayers("source")
                .whereLayer("inspection")
                .mayOnlyAccessLayers("source", "facts")
                .whereLayer("assessment")
                .mayOnlyAccessLayers("source", "facts")
                .whereLayer("criteria")
                .mayOnlyAccessLayers("source", "facts", "assessment")
                .whereLayer("drl")
                .mayOnlyAccessLayers("source", "facts", "assessment", "criteria")
                .whereLayer("engine")
                .mayOnlyAccessLayers("source", "facts", "inspection", "assessment", "criteria", "drl")
                .whereLayer("io")
                .mayOnlyAccessLayers("source", "facts", "inspection")
                .whereLayer("report")
                .mayOnlyAccessLayers("source", "facts", "assessment")
                .whereLayer("rule book")
                .mayOnlyAccessLayers("source", "facts", "inspection", "assessment", "criteria", "drl", "engine")
                .whereLayer("authoring")
                .mayOnlyAccessLayers(
                        "source",
                        "facts",
                        "inspection",
                        "assessment",
                        "criteria",
                        "drl",
                        "engine",
                        "io",
                        "report",
                        "rule book")
                .whereLayer("catalogue")
                .mayOnlyAccessLayers(
                        "source", "facts", "inspection", "assessment", "criteria", "io", "rule book", "authoring")
                .whereLayer("testing")
                .mayOnlyAccessLayers(
                        "source",
                        "facts",
                        "inspection",
                        "assessment",
                        "criteria",
                        "io",
                        "report",
                        "rule book",
                        "authoring")
                .whereLayer("testing")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer());
    }

    @Test
    void packagesHaveNoCycle() {
        check(slices().matching("io.firegrade.(*)").should().beFreeOfCycles());
    }

    @Test
    void onlyOnePackageSeesDrools() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.firegrade.drl")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE));
    }

    /** A pack is read and checked before anything of it is compiled: whatever refuses it cannot even reach Drools. */
    @Test
    void onlyTheCompilerSeesDrools() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("CompiledCriteria")
                .and()
                .haveNameNotMatching(".*\\.CompiledCriteria\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE));
    }

    /** An application without these libraries loads all the rest; a test with one of them needs none of the others. */
    @Test
    void onlyTestingSeesTheLibrariesOfTests() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.firegrade.testing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TESTS));
        for (String one : TESTS) {
            String[] others =
                    Stream.of(TESTS).filter(other -> !other.equals(one)).toArray(String[]::new);
            check(noClasses().that(dependOn(one)).should().dependOnClassesThat().resideInAnyPackage(others));
        }
    }

    private static DescribedPredicate<JavaClass> dependOn(String packages) {
        return DescribedPredicate.describe(
                "depend on " + packages,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(found -> resideInAnyPackage(packages).test(found.getTargetClass())));
    }

    @Test
    void noPublicSignatureNamesDrools() {
        check(noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(resideInAnyPackage(ENGINE))
                .orShould(have(namesDroolsInItsParameters())));
    }

    @Test
    void publicClassesAreClosed() {
        check(classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(annotatedAsGenerated()))
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    private static DescribedPredicate<JavaMethod> namesDroolsInItsParameters() {
        return DescribedPredicate.describe(
                "parameters of Drools",
                method -> method.getRawParameterTypes().stream()
                        .anyMatch(type -> Stream.of(ENGINE)
                                .anyMatch(name -> type.getPackageName().startsWith(name.replace("..", "")))));
    }

    private static DescribedPredicate<JavaClass> annotatedAsGenerated() {
        return DescribedPredicate.describe(
                "generated",
                type -> type.isAnnotatedWith("io.soabase.recordbuilder.core.RecordBuilderGenerated")
                        || type.getSimpleName().endsWith("Builder"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
