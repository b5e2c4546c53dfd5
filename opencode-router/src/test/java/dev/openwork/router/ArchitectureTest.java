package dev.openwork.router;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROUTER = "dev.openwork.router";

  /** The packages that each package may use, as in docs/architecture.md. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("", List.of(".cli")),
          Map.entry(".cli", List.of(".assembly", ".settings", ".json", ".domain")),
          Map.entry(
              ".assembly",
              List.of(".web", ".webhook", ".flow", ".opencode", ".store", ".settings", ".domain")),
          Map.entry(
              ".web",
              List.of(".flow", ".opencode", ".store", ".channel", ".settings", ".json", ".domain")),
          Map.entry(".webhook", List.of(".store", ".channel", ".settings", ".json", ".domain")),
          Map.entry(".flow", List.of(".opencode", ".store", ".channel", ".settings", ".domain")),
          Map.entry(".opencode", List.of(".settings", ".json", ".domain")),
          Map.entry(".store", List.of(".domain")),
          Map.entry(".channel", List.of(".settings", ".domain")),
          Map.entry(".settings", List.of(".json", ".domain")),
          Map.entry(".json", List.of(".domain")),
          Map.entry(".domain", List.of()));

  @Test
  void packagesUseOnlyTheAllowedPackages() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROUTER);
    LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : ALLOWED.keySet()) {
      architecture = architecture.layer("router" + name).definedBy(ROUTER + name);
    }
    for (var entry : ALLOWED.entrySet()) {
      var layer = architecture.whereLayer("router" + entry.getKey());
      architecture =
          entry.getValue().isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(
                  entry.getValue().stream().map("router"::concat).toArray(String[]::new));
    }
    architecture.check(classes);
  }
}
