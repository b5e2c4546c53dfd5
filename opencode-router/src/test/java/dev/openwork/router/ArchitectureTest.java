package dev.openwork.router;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROUTER = "dev.openwork.router";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROUTER);

  @Test
  void packagesKnowOnlyWhatTheMapSays() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("main")
        .definedBy(ROUTER)
        .layer("cli")
        .definedBy(ROUTER + ".cli")
        .layer("assembly")
        .definedBy(ROUTER + ".assembly")
        .layer("web")
        .definedBy(ROUTER + ".web")
        .layer("store")
        .definedBy(ROUTER + ".store")
        .layer("opencode")
        .definedBy(ROUTER + ".opencode")
        .layer("webhook")
        .definedBy(ROUTER + ".webhook")
        .layer("flow")
        .definedBy(ROUTER + ".flow")
        .layer("channel")
        .definedBy(ROUTER + ".channel")
        .layer("settings")
        .definedBy(ROUTER + ".settings")
        .layer("json")
        .definedBy(ROUTER + ".json")
        .layer("domain")
        .definedBy(ROUTER + ".domain")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("assembly")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("opencode")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("webhook")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("flow")
        .mayOnlyBeAccessedByLayers("assembly", "web", "store", "opencode")
        .whereLayer("domain")
        .mayNotAccessAnyLayer()
        .whereLayer("json")
        .mayOnlyAccessLayers("domain")
        .whereLayer("settings")
        .mayOnlyAccessLayers("json", "domain")
        .whereLayer("channel")
        .mayOnlyAccessLayers("settings", "domain")
        .check(CLASSES);
  }
}
