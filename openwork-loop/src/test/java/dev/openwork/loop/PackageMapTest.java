package dev.openwork.loop;

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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The map of packages in {@code docs/architecture.md}. */
class PackageMapTest {
  private static final JavaClasses LOOP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.openwork.loop");

  @Test
  void dependenciesFollowTheMap() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("dashboard")
        .definedBy("dev.openwork.loop.dashboard..")
        .layer("overlay")
        .definedBy("dev.openwork.loop.overlay..")
        .layer("web")
        .definedBy("dev.openwork.loop.web..")
        .layer("editor")
        .definedBy("dev.openwork.loop.editor..")
        .layer("report")
        .definedBy("dev.openwork.loop.report..")
        .layer("loop")
        .definedBy("dev.openwork.loop")
        .layer("stages")
        .definedBy("dev.openwork.loop.stages..")
        .layer("settings")
        .definedBy("dev.openwork.loop.settings..")
        .layer("watch")
        .definedBy("dev.openwork.loop.watch..")
        .layer("compile")
        .definedBy("dev.openwork.loop.compile..")
        .layer("abi")
        .definedBy("dev.openwork.loop.abi..")
        .layer("fork")
        .definedBy("dev.openwork.loop.fork..")
        .layer("contract")
        .definedBy("dev.openwork.loop.contract..")
        .layer("memory")
        .definedBy("dev.openwork.loop.memory..")
        .layer("launcher")
        .definedBy("dev.openwork.loop.launcher..")
        .whereLayer("dashboard")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("overlay")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("dashboard", "overlay")
        .whereLayer("editor")
        .mayOnlyBeAccessedByLayers("dashboard", "overlay")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("dashboard", "overlay")
        .whereLayer("loop")
        .mayOnlyBeAccessedByLayers("dashboard", "overlay", "report")
        .whereLayer("stages")
        .mayOnlyBeAccessedByLayers("dashboard", "overlay", "report", "loop")
        .whereLayer("settings")
        .mayOnlyBeAccessedByLayers("loop", "stages")
        .whereLayer("memory")
        .mayOnlyBeAccessedByLayers("stages", "contract")
        .whereLayer("watch")
        .mayOnlyBeAccessedByLayers("loop", "stages")
        .whereLayer("compile")
        .mayOnlyBeAccessedByLayers("settings", "stages")
        .whereLayer("abi")
        .mayOnlyBeAccessedByLayers("stages", "compile")
        .whereLayer("fork")
        .mayOnlyBeAccessedByLayers("settings", "stages")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("stages")
        .check(LOOP);
  }

  @Test
  void theLoopIsIndependentOfMaven() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "dev.openwork.maven..")
        .check(LOOP);
  }

  /** The bytecode library goes into the launcher's jar with it, under another name. */
  @Test
  void theLauncherDependsOnTheJdkAndWhatItsJarCarries() {
    classes()
        .that()
        .resideInAPackage("..loop.launcher..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..loop.launcher..",
            "..loop.files",
            "java..",
            "org.jspecify.annotations..",
            "org.objectweb.asm")
        .check(LOOP);
  }

  /** The launcher's jar contains them. */
  @Test
  void theFileOperationsDependOnTheJdk() {
    classes()
        .that()
        .resideInAPackage("..loop.files..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("..loop.files..", "java..", "org.jspecify.annotations..")
        .check(LOOP);
  }

  @Test
  void packagesHaveAtMostThirtyClasses() {
    Map<String, Long> sizes =
        LOOP.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(30));
  }
}
