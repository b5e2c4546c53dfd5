package dev.openwork.app.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The place of the package in {@code docs/architecture.md}. */
class DesktopBoundaryTest {
  private static final String DESKTOP = "dev.openwork.app.desktop..";
  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.openwork.app");

  @Test
  void noOtherPackageUsesTheDesktopStart() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DESKTOP)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(DESKTOP)
        .check(APP);
  }

  @Test
  void ofTheAppItUsesOnlyFilesTheLoginTheFlagAndTheEntryPoint() {
    classes()
        .that()
        .resideInAPackage(DESKTOP)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            DESKTOP,
            "dev.openwork.app",
            "dev.openwork.app.files",
            "dev.openwork.app.login",
            "dev.openwork.app.servers",
            "dev.openwork.http",
            "java..",
            "picocli",
            "com.fasterxml.jackson..",
            "org.jspecify..")
        .check(APP);
  }
}
