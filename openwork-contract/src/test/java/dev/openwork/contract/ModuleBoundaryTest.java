package dev.openwork.contract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The map of packages and the boundary of the module in {@code docs/architecture.md}. */
class ModuleBoundaryTest {
  private static final Class<?>[] API = {
    ContractChanges.class,
    Change.class,
    Check.class,
    Level.class,
    Direction.class,
    ContractSource.class,
    UnreadableContractException.class
  };
  private static final String[] COMPARISON = {
    "dev.openwork.contract",
    "dev.openwork.contract.schema",
    "dev.openwork.contract.change",
    "dev.openwork.contract.document"
  };
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.openwork.contract");

  @Test
  void dependenciesFollowTheMap() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("dev.openwork.contract.cli")
        .layer("report")
        .definedBy("dev.openwork.contract.report")
        .layer("contract")
        .definedBy("dev.openwork.contract")
        .layer("schema")
        .definedBy("dev.openwork.contract.schema")
        .layer("change")
        .definedBy("dev.openwork.contract.change")
        .layer("document")
        .definedBy("dev.openwork.contract.document")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("cli", "report")
        .whereLayer("schema")
        .mayOnlyBeAccessedByLayers("contract")
        .whereLayer("change")
        .mayOnlyBeAccessedByLayers("cli", "report", "contract", "schema")
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers("contract", "schema", "change")
        .check(MODULE);
  }

  @Test
  void theComparisonDependsOnJacksonAlone() {
    classes()
        .that(resideInAnyPackage(COMPARISON))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(COMPARISON)
                .or(resideInAnyPackage("java..", "com.fasterxml.jackson..", "org.jspecify..")))
        .check(MODULE);
  }

  @Test
  void reportsUseTheResultOfTheComparisonAlone() {
    noClasses()
        .that(resideInAnyPackage("..contract.report", "..contract.cli"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(COMPARISON).and(not(belongToAnyOf(API))))
        .check(MODULE);
  }

  @Test
  void packagesHaveAtMostThirtyClasses() {
    Map<String, Long> sizes =
        MODULE.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(30));
  }
}
