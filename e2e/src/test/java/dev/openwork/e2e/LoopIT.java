package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ./dev} on a copy of this project. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives the script ./dev")
class LoopIT {
  private static final String VIEW =
      "server-v2/src/main/java/dev/openwork/server/model/WorkspaceView.java";
  private static final String ROUTER =
      "opencode-router/src/main/java/dev/openwork/router/cli/Version.java";
  private static final String LAST_COMPONENT = "Instant updatedAt) {";
  private static final String LAST_VALUE = "workspace.updatedAt());";
  private static final String JVM_CONFIG = ".mvn/jvm.config";

  /** Shows on the command line of the Maven that has read the file. */
  private static final String MARK = "-Dloop.mark=yes";

  private static final Pattern ID = Pattern.compile("\"id\":\"(ws_[0-9a-f]+)\"");

  private static ScriptedModel model;
  private static ProjectCopy project;
  private static Path repository;

  @BeforeAll
  static void begin() throws IOException {
    model = ScriptedModel.start();
    project = LoopProject.shared().copy();
    repository = LoopProject.shared().repository();
  }

  @AfterAll
  static void end() {
    model.close();
  }

  @Test
  void carriesAFieldToServerContractSdkAndPageAndSurvivesMistakes(@TempDir Path folder)
      throws Exception {
    String original = Files.readString(project.file(VIEW));
    try (RunningLoop loop = RunningLoop.start(project, repository, model)) {
      assertThat(loop.get(loop.server(), "/")).contains("\"environment\":\"development\"");
      String workspace = open(loop, folder);
      List<ProcessHandle> opencode = loop.awaitRunning("opencode serve");
      assertThat(opencode).hasSize(1);

      save(withField(original, "motto", "\"onwards\""));
      assertThat(loop.awaitCycle("WorkspaceView.java"))
          .contains("(+ Workspace.motto: string)", "up to date");
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace))
          .contains("\"motto\":\"onwards\"");
      assertThat(project.file("server-v2/openapi/openapi.json")).content().contains("\"motto\"");
      assertThat(sdkModel()).content().contains("getMotto");
      assertThat(loop.get(loop.app(), "/workspaces/" + workspace)).contains("motto", "onwards");

      save(withField(original, "motto", "\"onwards\" +"));
      assertThat(loop.awaitLine("compile server-v2 failed: ")).contains("WorkspaceView.java:");
      loop.awaitCycle("WorkspaceView.java");
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace)).contains("onwards");

      save(original);
      assertThat(loop.awaitCycle("WorkspaceView.java"))
          .contains("(! - Workspace.motto)", "up to date");
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace)).doesNotContain("motto");
      assertThat(sdkModel()).content().doesNotContain("getMotto");

      changeRouter(loop);
      assertThat(loop.running("opencode serve")).isEqualTo(opencode);
      loop.interrupt();
    } finally {
      save(original);
    }
  }

  @Test
  void reloadsAnOpenPageThatHasAFieldMoreToShow(@TempDir Path folder) throws Exception {
    String original = Files.readString(project.file(VIEW));
    try (TestBrowser browser = TestBrowser.open();
        RunningLoop loop = RunningLoop.start(project, repository, model)) {
      Page page = browser.page();
      page.navigate(loop.app().resolve("/workspaces/" + open(loop, folder)).toString());
      assertThat(page.locator("[data-property=motto]").count()).isZero();

      save(withField(original, "motto", "\"onwards\""));
      page.waitForSelector(
          "[data-property=motto]", new Page.WaitForSelectorOptions().setTimeout(60_000));
    } finally {
      save(original);
    }
  }

  @Test
  void startsMavenAnewForWhatOnlyANewOneReads(@TempDir Path folder) throws Exception {
    Path file = project.file(JVM_CONFIG);
    String before = Files.readString(file);
    String original = Files.readString(project.file(VIEW));
    try (RunningLoop loop = RunningLoop.start(project, repository, model)) {
      assertThat(loop.running(MARK)).isEmpty();
      Files.writeString(file, before + MARK + "\n");
      loop.awaitLine("jvm.config changed; Maven must restart to apply it");
      loop.awaitReady();
      assertThat(loop.running(MARK)).hasSize(1);

      String workspace = open(loop, folder);
      save(withField(original, "motto", "\"onwards\""));
      loop.awaitCycle("WorkspaceView.java");
      assertThat(loop.get(loop.server(), "/workspaces/" + workspace)).contains("motto");
      loop.interrupt();
    } finally {
      Files.writeString(file, before);
      save(original);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Signal.class,
      names = {"TERM", "KILL"})
  void leavesNothingRunningHoweverItsScriptEnds(Signal signal) throws Exception {
    try (RunningLoop loop = RunningLoop.start(project, repository, model)) {
      loop.endWith(signal);
    }
  }

  /** Another router runs then, and the server has gone on as it was. */
  private static void changeRouter(RunningLoop loop) throws Exception {
    Path file = project.file(ROUTER);
    String original = Files.readString(file);
    List<ProcessHandle> before = loop.awaitRunning("opencode-router.jar");
    try {
      Files.writeString(
          file,
          original.replace(
              "IVersionProvider {", "IVersionProvider { static final int CHANGED = 1;"));

      assertThat(loop.awaitCycle("Version.java"))
          .contains("(kept running, informed of the staged assets)", "up to date");
      assertThat(loop.awaitRunning("opencode-router.jar")).hasSize(1).isNotEqualTo(before);
    } finally {
      Files.writeString(file, original);
    }
  }

  private static String open(RunningLoop loop, Path folder) throws Exception {
    String answer =
        loop.post(
            loop.server(),
            "/workspaces/local",
            "{\"folderPath\":\"" + folder + "\",\"name\":\"Loop\"}");
    Matcher id = ID.matcher(answer);
    assertThat(id.find()).as(answer).isTrue();
    return id.group(1);
  }

  private static String withField(String source, String name, String value) {
    assertThat(source).contains(LAST_COMPONENT, LAST_VALUE);
    return source
        .replace(LAST_COMPONENT, "Instant updatedAt,\n    String " + name + ") {")
        .replace(LAST_VALUE, "workspace.updatedAt(),\n        " + value + ");");
  }

  private static void save(String source) throws IOException {
    Files.writeString(project.file(VIEW), source);
  }

  private static Path sdkModel() {
    return project.file("openwork-server-sdk/generated/java/dev/openwork/sdk/model/Workspace.java");
  }
}
