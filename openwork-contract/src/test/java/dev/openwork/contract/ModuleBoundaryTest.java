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
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.openwork.contract");

  @Test
  void dependsOnJacksonAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.openwork.contract", "java..", "com.fasterxml.jackson..", "org.jspecify..")
        .check(MODULE);
  }

  @Test
  void exportsTheChangesAlone() {
    classes()
        .that(not(belongToAnyOf(ContractChanges.class, Change.class)))
        .should()
        .notBePublic()
        .check(MODULE);
  }
}
