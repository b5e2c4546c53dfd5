package dev.openwork.process;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Checks the map of packages in {@code docs/architecture.md}. */
class PackageMapTest {
  @Test
  void dependenciesFollowTheMap() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("opencode")
        .definedBy("dev.openwork.process.opencode")
        .layer("process")
        .definedBy("dev.openwork.process")
        .layer("run")
        .definedBy("dev.openwork.process.run")
        .layer("files")
        .definedBy("dev.openwork.process.files")
        .whereLayer("opencode")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("process")
        .mayOnlyBeAccessedByLayers("opencode")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("process")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.openwork.process"));
  }
}
