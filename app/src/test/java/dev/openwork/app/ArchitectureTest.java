package dev.openwork.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import dev.openwork.app.legacy.LegacyServer;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import dev.openwork.sdk.OpenWorkSdk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String APP = "dev.openwork.app";
  private static final String SDK = "dev.openwork.sdk";
  private static final String SERVERS = APP + ".servers";
  private static final String LEGACY = APP + ".legacy";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(APP);

  /** The packages that each package may use, as in docs/architecture.md. */
  private static final Map<String, List<String>> ALLOWED =
      Map.of(
          "pages", List.of("conversation", "servers", "web"),
          "templates", List.of("pages", "conversation", "servers"),
          "legacy", List.of("servers", "files"),
          "servers", List.of("files"),
          "web", List.of("login"),
          "login", List.of("files"),
          "conversation", List.of(),
          "files", List.of());

  @Test
  void packagesUseOnlyTheAllowedPackages() {
    Architectures.LayeredArchitecture architecture =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : ALLOWED.keySet()) {
      architecture = architecture.layer(name).definedBy(APP + "." + name + "..");
    }
    for (var entry : ALLOWED.entrySet()) {
      var layer = architecture.whereLayer(entry.getKey());
      architecture =
          entry.getValue().isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
    }
    architecture.check(CLASSES);
  }

  @Test
  void featuresCallServersOnlyThroughCreateSdk() {
    noClasses()
        .that(resideOutsideOfPackages(SERVERS, LEGACY))
        .should()
        .dependOnClassesThat(
            type(OpenWorkSdk.class).or(resideInAnyPackage(SDK + ".api..", SDK + ".http..")))
        .because("features use " + ServerSdk.class.getSimpleName() + " of createSdk(serverId)")
        .check(CLASSES);
  }

  @Test
  void onlyTheLegacyPathRunsOpencode() {
    noClasses()
        .that(resideOutsideOfPackages(LEGACY))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.openwork.process..", "dev.openwork.http.peer.."))
        .check(CLASSES);
  }

  @Test
  void onlyTheAssemblyChoosesAPath() {
    classes()
        .that()
        .belongToAnyOf(LegacyServer.class)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage(APP, LEGACY)
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(APP, SERVERS)
        .should()
        .callMethod(Servers.class, "serverV2", Map.class, java.nio.file.Path.class)
        .check(CLASSES);
  }
}
