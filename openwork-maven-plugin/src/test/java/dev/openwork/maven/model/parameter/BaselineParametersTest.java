package dev.openwork.maven.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineParametersTest {
  private static final String CONTRACT =
      "{\"openapi\": \"3.1.0\", \"info\": {\"version\": \"%s\"}, \"paths\": {%s}}";
  private static final String OPERATION = "\"/a\": {\"get\": {}}";

  @TempDir private Path root = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(root.resolve("released.json"), CONTRACT.formatted("1.0.0", OPERATION));
    Files.writeString(root.resolve("openapi.json"), CONTRACT.formatted("1.1.0", ""));
  }

  @Test
  void failsForABreakingChangeAndWritesReports() {
    assertThatThrownBy(() -> check("breaking", "released.json"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("openwork.contract.failOn=breaking forbids")
        .hasMessageContaining("! - GET /a");
    for (String report : List.of("changes.txt", "changes.json", "changes.md")) {
      assertThat(root.resolve("target/contract").resolve(report)).isNotEmptyFile();
    }
  }

  @Test
  void passesWithoutAForbiddenChange() throws Exception {
    check("none", "released.json");
    check("breaking", "openapi.json");
    assertThat(root.resolve("target/contract/changes.txt")).hasContent("No changes");
  }

  @Test
  void requiresAMajorVersionForABreakingChange() throws Exception {
    assertThatThrownBy(() -> check("version-bump", "released.json"))
        .isInstanceOf(MojoFailureException.class);
    Files.writeString(root.resolve("openapi.json"), CONTRACT.formatted("2.0.0", ""));
    check("version-bump", "released.json");
  }

  @Test
  void appliesTheDecisionsOfTheProject() throws Exception {
    Path severity = root.resolve("severity.json");
    Files.writeString(severity, "{\"operation-removed\": \"compatible\"}");
    check("breaking", "released.json", severity);
    Files.writeString(severity, "{\"operation-deleted\": \"compatible\"}");
    assertThatThrownBy(() -> check("breaking", "released.json", severity))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("unknown check `operation-deleted`");
  }

  @Test
  void rejectsInvalidParameters() {
    assertThatThrownBy(() -> check("all", "released.json"))
        .hasMessageContaining("openwork.contract.failOn is `all`. Use one of breaking, may-break");
    assertThatThrownBy(() -> check("none", "missing.json"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("missing.json: cannot be read");
  }

  private void check(String failOn, String baseline) throws Exception {
    check(failOn, baseline, null);
  }

  private void check(String failOn, String baseline, @Nullable Path severity) throws Exception {
    ContractSettings settings =
        new ContractSettings(
            new ContractSource.Endpoint("/openapi.json"),
            root.resolve("openapi.json"),
            root.resolve("target/contract"),
            root.resolve("rescued"));
    new BaselineParameters(failOn, severity == null ? null : severity.toFile(), null)
        .check(root, settings, List.of(), baseline, new SystemStreamLog());
  }
}
