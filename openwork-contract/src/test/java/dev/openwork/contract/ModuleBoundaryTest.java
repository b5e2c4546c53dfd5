package dev.openwork.contract;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The boundary of the module in {@code docs/architecture.md}. */
class ModuleBoundaryTest {
  private static final Class<?>[] PUBLIC = {
    ContractChanges.class,
    Change.class,
    Check.class,
    Level.class,
    Direction.class,
    ContractSource.class,
    UnreadableContractException.class
  };
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.openwork.contract");

  @Test
  void theComparisonDependsOnJacksonAlone() {
    classes()
        .that()
        .resideInAPackage("dev.openwork.contract")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.openwork.contract", "java..", "com.fasterxml.jackson..", "org.jspecify..")
        .check(MODULE);
  }

  @Test
  void reportsDependOnTheComparison() {
    classes()
        .that()
        .resideInAPackage("..report")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.openwork.contract",
            "dev.openwork.contract.report",
            "java..",
            "javax.xml..",
            "com.fasterxml.jackson..",
            "org.jspecify..")
        .check(MODULE);
  }

  @Test
  void exportsTheModelOfChangesAlone() {
    classes()
        .that()
        .resideInAPackage("dev.openwork.contract")
        .and(not(belongToAnyOf(PUBLIC)))
        .should()
        .notBePublic()
        .check(MODULE);
  }
}
