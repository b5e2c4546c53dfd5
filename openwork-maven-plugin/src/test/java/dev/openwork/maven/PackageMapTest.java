package dev.openwork.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks the map of packages in {@code docs/architecture.md}. */
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
        .layer("model")
        .definedBy("..maven.model..")
        .layer("run")
        .definedBy("..maven.run..")
        .layer("doctor")
        .definedBy("..maven.doctor..")
        .layer("assets")
        .definedBy("..maven.assets..")
        .whereLayer("mojo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("doctor")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("assets")
        .mayOnlyBeAccessedByLayers("mojo", "model", "doctor")
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

  /** Loading them takes time, which goals that download nothing must not spend. */
  @Test
  void onlySourcesDependOnHttpAndArchives() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..maven.assets.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "org.apache.commons.compress..")
        .check(PLUGIN);
  }

  @Test
  void onlyGoalsAndReadersOfTheModelDependOnMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..maven.mojo..", "..maven.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
        .check(PLUGIN);
  }

  @Test
  void packagesHaveAtMostThirtyClasses() {
    Map<String, Long> sizes =
        PLUGIN.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(30));
  }
}
