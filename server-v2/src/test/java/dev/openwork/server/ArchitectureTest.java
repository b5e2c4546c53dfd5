package dev.openwork.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
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

class ArchitectureTest {
  private static final String SERVER = "dev.openwork.server";
  private static final String PROCESS = "dev.openwork.process";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(SERVER, PROCESS);

  @Test
  void packagesUseOnlyPackagesOfTheMap() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("main")
        .definedBy(SERVER)
        .layer("assembly")
        .definedBy(SERVER + ".assembly")
        .layer("config")
        .definedBy(SERVER + ".config")
        .layer("resources")
        .definedBy(SERVER + ".resources")
        .layer("stream")
        .definedBy(SERVER + ".stream")
        .layer("reload")
        .definedBy(SERVER + ".reload")
        .layer("runtime")
        .definedBy(SERVER + ".runtime")
        .layer("services")
        .definedBy(SERVER + ".services")
        .layer("store")
        .definedBy(SERVER + ".store")
        .layer("opencode")
        .definedBy(SERVER + ".opencode")
        .layer("model")
        .definedBy(SERVER + ".model")
        .layer("domain")
        .definedBy(SERVER + ".domain")
        .layer("annotation")
        .definedBy(SERVER + ".annotation")
        .layer("contract")
        .definedBy(SERVER + ".contract")
        .layer("web")
        .definedBy(SERVER + ".web")
        .layer("log")
        .definedBy(SERVER + ".log")
        .layer("metrics")
        .definedBy(SERVER + ".metrics")
        .layer("journal")
        .definedBy(SERVER + ".journal")
        .layer("files")
        .definedBy(PROCESS + ".files")
        .layer("process")
        .definedBy(PROCESS)
        .layer("programs")
        .definedBy(PROCESS + ".opencode")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("assembly")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("config")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("resources")
        .mayOnlyBeAccessedByLayers("assembly", "contract")
        .whereLayer("contract")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("assembly", "config")
        .whereLayer("stream")
        .mayOnlyBeAccessedByLayers("assembly", "resources")
        .whereLayer("reload")
        .mayOnlyBeAccessedByLayers("assembly", "resources")
        .whereLayer("runtime")
        .mayOnlyBeAccessedByLayers("assembly", "resources")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("assembly", "config")
        .whereLayer("services")
        .mayOnlyBeAccessedByLayers("assembly", "resources", "stream", "reload", "store")
        .whereLayer("opencode")
        .mayOnlyBeAccessedByLayers("assembly", "resources", "stream", "services", "runtime")
        .whereLayer("journal")
        .mayOnlyBeAccessedByLayers("assembly", "opencode")
        .whereLayer("files")
        .mayOnlyBeAccessedByLayers("assembly", "config", "process", "programs", "store")
        .whereLayer("process")
        .mayOnlyBeAccessedByLayers("assembly", "config", "runtime", "journal", "model", "programs")
        .whereLayer("programs")
        .mayOnlyBeAccessedByLayers("assembly", "runtime")
        .whereLayer("metrics")
        .mayOnlyBeAccessedByLayers("assembly")
        .whereLayer("log")
        .mayOnlyBeAccessedByLayers("assembly", "config", "web")
        .whereLayer("annotation")
        .mayOnlyBeAccessedByLayers("resources", "contract", "web")
        .whereLayer("domain")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void keptClassesDoNotUseClassesOfAGeneration() {
    String[] kept = {PROCESS + "..", SERVER + ".journal..", SERVER + ".metrics.."};
    noClasses()
        .that()
        .resideInAnyPackage(kept)
        .should()
        .dependOnClassesThat(resideInAPackage(SERVER + "..").and(resideOutsideOfPackages(kept)))
        .check(CLASSES);
  }

  @Test
  void packagesHaveAtMostThirtyClassesExceptTheRecordsOfTheContract() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));
    sizes.remove(SERVER + ".model");

    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(30));
  }
}
