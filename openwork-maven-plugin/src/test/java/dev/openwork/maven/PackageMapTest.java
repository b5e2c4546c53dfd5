package dev.openwork.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The map of packages in {@code docs/architecture.md}. */
class PackageMapTest {
  private static final JavaClasses PLUGIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.openwork.maven");

  @Test
  void dependenciesFollowTheMap() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("mojo")
        .definedBy("..maven.mojo..")
        .layer("overlay")
        .definedBy("..maven.overlay..")
        .layer("report")
        .definedBy("..maven.report..")
        .layer("loop")
        .definedBy("..maven.loop..")
        .layer("stages")
        .definedBy("..maven.stages..")
        .layer("settings")
        .definedBy("..maven.settings..")
        .layer("watch")
        .definedBy("..maven.watch..")
        .layer("compile")
        .definedBy("..maven.compile..")
        .layer("fork")
        .definedBy("..maven.fork..")
        .layer("contract")
        .definedBy("..maven.contract..")
        .layer("assets")
        .definedBy("..maven.assets..")
        .layer("doctor")
        .definedBy("..maven.doctor..")
        .layer("launcher")
        .definedBy("..maven.launcher..")
        .whereLayer("mojo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("overlay")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("mojo", "overlay")
        .whereLayer("loop")
        .mayOnlyBeAccessedByLayers("mojo", "overlay", "report")
        .whereLayer("stages")
        .mayOnlyBeAccessedByLayers("mojo", "overlay", "report", "loop")
        .whereLayer("settings")
        .mayOnlyBeAccessedByLayers("mojo", "loop", "stages")
        .whereLayer("watch")
        .mayOnlyBeAccessedByLayers("loop", "stages")
        .whereLayer("compile")
        .mayOnlyBeAccessedByLayers("mojo", "settings", "stages")
        .whereLayer("fork")
        .mayOnlyBeAccessedByLayers("mojo", "settings", "stages")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("mojo", "stages")
        .whereLayer("assets")
        .mayOnlyBeAccessedByLayers("mojo", "doctor", "report", "stages")
        .whereLayer("doctor")
        .mayOnlyBeAccessedByLayers("mojo")
        .check(PLUGIN);
  }

  @Test
  void dependenciesAmongAssetsFollowTheMap() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("opencode")
        .definedBy("..maven.assets.opencode")
        .layer("source")
        .definedBy("..maven.assets.source")
        .layer("cache")
        .definedBy("..maven.assets.cache")
        .layer("pin")
        .definedBy("..maven.assets.pin")
        .layer("common")
        .definedBy("..maven.assets")
        .whereLayer("opencode")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("opencode")
        .whereLayer("cache")
        .mayOnlyBeAccessedByLayers("opencode", "source")
        .whereLayer("pin")
        .mayOnlyBeAccessedByLayers("opencode", "source", "cache")
        .check(PLUGIN);
  }

  /** They are loaded only by who fetches. */
  @Test
  void onlySourcesSeeHttpAndArchives() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..maven.assets.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "org.apache.commons.compress..")
        .check(PLUGIN);
  }

  @Test
  void onlyMojosSeeMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..maven.mojo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
        .check(PLUGIN);
  }

  /** The bytecode library goes into the launcher's jar with it, under another name. */
  @Test
  void theLauncherDependsOnTheJdkAndWhatItsJarCarries() {
    classes()
        .that()
        .resideInAPackage("..maven.launcher..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..maven.launcher..", "java..", "org.jspecify.annotations..", "org.objectweb.asm")
        .check(PLUGIN);
  }
}
