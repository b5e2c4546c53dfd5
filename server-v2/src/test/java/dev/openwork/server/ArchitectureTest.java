package dev.openwork.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String SERVER = "dev.openwork.server";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(SERVER);

  @Test
  void packagesKnowOnlyWhatTheMapSays() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("assembly")
        .definedBy(SERVER)
        .layer("resources")
        .definedBy(SERVER + ".resources..")
        .layer("contract")
        .definedBy(SERVER + ".contract")
        .layer("annotation")
        .definedBy(SERVER + ".contract.annotation")
        .layer("web")
        .definedBy(SERVER + ".web")
        .layer("log")
        .definedBy(SERVER + ".log")
        .layer("metrics")
        .definedBy(SERVER + ".metrics")
        .layer("services")
        .definedBy(SERVER + ".services")
        .layer("domain")
        .definedBy(SERVER + ".domain..")
        .layer("store")
        .definedBy(SERVER + ".store")
        .layer("adapter")
        .definedBy(SERVER + ".adapter")
        .layer("journal")
        .definedBy(SERVER + ".journal")
        .layer("process")
        .definedBy(SERVER + ".process")
        .whereLayer("assembly")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("resources")
        .mayOnlyBeAccessedByLayers("assembly", "contract", "web")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("log")
        .mayOnlyBeAccessedByLayers("assembly", "web")
        .whereLayer("metrics")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("adapter")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("journal")
        .mayOnlyBeAccessedByLayers("assembly", "adapter")
        .whereLayer("process")
        .mayOnlyBeAccessedByLayers("assembly", "adapter", "journal")
        .whereLayer("services")
        .mayOnlyBeAccessedByLayers("assembly", "resources", "store", "adapter")
        .check(CLASSES);
  }

  @Test
  void keptClassesKnowNothingOfAGeneration() {
    String[] kept = {SERVER + ".process..", SERVER + ".journal..", SERVER + ".metrics.."};
    noClasses()
        .that()
        .resideInAnyPackage(kept)
        .should()
        .dependOnClassesThat(resideInAPackage(SERVER + "..").and(resideOutsideOfPackages(kept)))
        .check(CLASSES);
  }
}
