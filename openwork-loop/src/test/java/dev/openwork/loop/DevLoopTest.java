package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent.CycleStarted;
import dev.openwork.loop.LoopEvent.ProgramStarted;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.ProgramStart;
import dev.openwork.loop.stages.ProgramStart.Tier;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of a project and what the loop does for them. All tests share a loop. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevLoopTest {
  private static final String SCHEMA = "server/src/main/java/demo/Schema.java";
  private static final String MAIN = "server/src/main/java/demo/Main.java";
  private static final String CONTRACT = "server/openapi/openapi.yaml";

  private Demo demo;

  @BeforeAll
  void create(@TempDir Path root) throws IOException {
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
  }

  @BeforeEach
  void restore() throws IOException, InterruptedException {
    demo.restore();
  }

  @AfterAll
  void stop() throws IOException, InterruptedException {
    demo.close();
  }

  @Test
  void isUpToDateAfterTheStart() throws Exception {
    assertThat(demo.serverSays()).startsWith("one of ");
    assertThat(demo.read(CONTRACT)).isEqualTo("one");
    assertThat(demo.read("sdk/generated/sdk/Model.java")).contains("\"one\"");
    assertThat(demo.appSays()).startsWith("app shows one of ");
  }

  @Test
  void carriesASchemaEditToTheAppWithoutStartingAnotherJvm() throws Exception {
    String serverBefore = demo.serverSays();
    String appBefore = demo.appSays();

    demo.write(SCHEMA, DemoSources.schema("two"));
    demo.events.awaitCycle("Schema.java");

    assertThat(demo.serverSays()).isEqualTo(serverBefore.replace("one", "two"));
    assertThat(demo.read(CONTRACT)).isEqualTo("two");
    assertThat(demo.read("sdk/generated/sdk/Model.java")).contains("\"two\"");
    assertThat(demo.appSays()).isEqualTo(appBefore.replace("one", "two"));
  }

  @Test
  void carriesAnEditOfAFileThatTheContractRefersToToTheApp() throws Exception {
    String neighbor = "server/openapi/common.json";
    demo.write(neighbor, " and common");
    demo.events.awaitCycle("common.json");
    assertThat(demo.read("sdk/generated/sdk/Model.java")).contains("\"one and common\"");
    assertThat(demo.appSays()).startsWith("app shows one and common of ");

    demo.write(neighbor, " and changed");
    demo.events.awaitCycle("common.json");
    assertThat(demo.appSays()).startsWith("app shows one and changed of ");

    Files.delete(demo.path(neighbor));
    demo.events.awaitCycle("common.json");
    assertThat(demo.appSays()).startsWith("app shows one of ");
    assertThat(demo.read(CONTRACT)).isEqualTo("one");
  }

  @Test
  void leavesSdkAndAppAloneWhenTheContractIsUnchanged() throws Exception {
    demo.write(MAIN, DemoSources.main("demo", "\"louder \" + Schema.FIELD"));
    List<StageReport> reports = demo.events.awaitCycle("Main.java");

    assertThat(demo.serverSays()).startsWith("louder one");
    assertThat(reports).extracting(StageReport::stage).doesNotContain("sdk", "compile sdk", "app");
    assertThat(report(reports, "contract").outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void informsARunnableServerOfStagedAssetsWithoutARestart() throws Exception {
    demo.write(MAIN, DemoSources.listening());
    demo.events.awaitCycle("Main.java");
    String before = demo.serverSays();

    demo.write(Demo.MARKER, "another");
    List<StageReport> reports = demo.events.awaitCycle(Demo.MARKER);

    assertThat(before).startsWith("told 0");
    assertThat(demo.serverSays()).isEqualTo(before.replace("0 of", "1 of"));
    assertThat(report(reports, "server").note())
        .isEqualTo("kept running, informed of the staged assets");
  }

  @Test
  void reloadsAServerThatIsNotRunnableWhenAssetsChange() throws Exception {
    demo.write(MAIN, DemoSources.counting("requests"));
    demo.events.awaitCycle("Main.java");
    demo.serverSays();

    demo.write(Demo.MARKER, "another");
    demo.events.awaitCycle(Demo.MARKER);

    assertThat(demo.serverSays()).startsWith("1 requests");
  }

  @Test
  void reportsACompileErrorWithItsPlaceAndRecoversWhenItIsFixed() throws Exception {
    demo.write(SCHEMA, DemoSources.schema("two").replace(";\n}", "\n}"));
    List<StageReport> reports = demo.events.awaitCycle("Schema.java");

    Problem problem = report(reports, "compile server").problems().get(0);
    assertThat(problem.file()).contains(demo.path(SCHEMA));
    assertThat(problem.line()).isEqualTo(4);
    assertThat(problem.message()).contains("';' expected");
    assertThat(problem.excerpt()).contains("FIELD");
    assertThat(reports).hasSize(1);
    assertThat(demo.serverSays()).startsWith("one of ");

    demo.write(SCHEMA, DemoSources.schema("two"));
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("two of ");
  }

  @Test
  void keepsTheRunningServerWhenTheNewOneDoesNotStart() throws Exception {
    demo.write(SCHEMA, DemoSources.schema(""));
    List<StageReport> reports = demo.events.awaitCycle("Schema.java");

    Problem problem = report(reports, "server").problems().get(0);
    assertThat(problem.message()).contains("nothing to answer");
    assertThat(problem.file()).contains(demo.path(MAIN));
    assertThat(problem.excerpt()).contains("throw new IllegalStateException");
    assertThat(demo.serverSays()).startsWith("one of ");

    demo.write(SCHEMA, DemoSources.schema("three"));
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("three of ");
  }

  @Test
  void doesNotWaitForAGenerationThatIsStillServingRequests() throws Exception {
    String main = DemoSources.main("demo", "Schema.FIELD");
    demo.write(
        MAIN,
        main.replace(
            "System.out.println(\"ended \" + answer)",
            "new java.util.concurrent.CountDownLatch(1).await()"));
    demo.events.awaitCycle("Main.java");

    demo.write(SCHEMA, DemoSources.schema("two"));
    List<StageReport> reports = demo.events.awaitCycle("Schema.java");
    assertThat(report(reports, "server").outcome()).isEqualTo(Outcome.RAN);
    assertThat(demo.serverSays()).startsWith("two of ");
  }

  @Test
  void keepsContractAndSdkWhenTheExporterFails() throws Exception {
    demo.write(SCHEMA, DemoSources.schema("twice"));
    List<StageReport> reports = demo.events.awaitCycle("Schema.java");

    Problem problem = report(reports, "contract").problems().get(0);
    assertThat(problem.message()).contains("two operations are called twice");
    assertThat(problem.file()).contains(demo.path("server/src/main/java/demo/Exporter.java"));
    assertThat(demo.read(CONTRACT)).isEqualTo("one");
    assertThat(demo.appSays()).startsWith("app shows one");
    assertThat(demo.serverSays()).startsWith("twice of ");
  }

  @Test
  void keepsTheSdkWhenTheGeneratorFails() throws Exception {
    demo.write(SCHEMA, DemoSources.schema("unsupported"));
    List<StageReport> reports = demo.events.awaitCycle("Schema.java");

    assertThat(report(reports, "sdk").problems().get(0).message()).contains("not supported");
    assertThat(demo.read("sdk/generated/sdk/Model.java")).contains("\"one\"");
    assertThat(demo.appSays()).startsWith("app shows one");

    demo.write(SCHEMA, DemoSources.schema("two"));
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.appSays()).startsWith("app shows two");
  }

  @Test
  void rebuildsTheAppForAnSdkHelperWithoutTouchingTheServer() throws Exception {
    demo.write(
        "sdk/src/main/java/sdk/Helper.java", DemoSources.HELPER.replace("shows", "displays"));
    List<StageReport> reports = demo.events.awaitCycle("Helper.java");

    assertThat(demo.appSays()).startsWith("app displays one");
    assertThat(reports).extracting(StageReport::stage).doesNotContain("server", "contract", "sdk");
  }

  @Test
  void doesNothingWhenAFileIsSavedWithTheSameBytes() throws Exception {
    demo.write(SCHEMA, DemoSources.schema("one"));
    demo.write(MAIN, DemoSources.main("demo", "Schema.FIELD + Schema.FIELD"));

    CycleStarted next = demo.events.await(CycleStarted.class, started -> true);
    assertThat(next.changed()).containsExactly(demo.path(MAIN));
  }

  @Test
  void detectsAFileThatAnEditorReplacesByRenaming() throws Exception {
    demo.write("elsewhere", DemoSources.schema("renamed"));
    Files.move(demo.path("elsewhere"), demo.path(SCHEMA), StandardCopyOption.REPLACE_EXISTING);
    demo.events.awaitCycle("Schema.java");

    assertThat(demo.serverSays()).startsWith("renamed of ");
  }

  @Test
  void detectsClassesInCreatedAndRemovedPackages() throws Exception {
    demo.write(
        "server/src/main/java/demo/deep/er/More.java",
        "package demo.deep.er; public class More { public static final String TEXT = \"more\"; }");
    demo.write(MAIN, DemoSources.main("demo", "demo.deep.er.More.TEXT"));
    demo.events.await(
        LoopEvent.ProgramPrinted.class, printed -> printed.line().equals("answers more"));

    demo.write(MAIN, DemoSources.main("demo", "Schema.FIELD"));
    demo.events.awaitCycle("Main.java");
    Files.delete(demo.path("server/src/main/java/demo/deep/er/More.java"));
    demo.events.awaitCycle("More.java");
    assertThat(demo.path("server/target/classes/demo/deep/er/More.class")).doesNotExist();
  }

  @Test
  void startsANewJvmForAnEditToAKeptPackage() throws Exception {
    String before = demo.serverSays();
    demo.write(
        "server/src/main/java/demo/kept/Port.java", DemoSources.PORT.replace(" of ", " from "));
    demo.events.awaitCycle("Port.java");

    assertThat(demo.serverSays()).startsWith("one from ").isNotEqualTo(before);
  }

  @Test
  void doesNotReactToTheContractThatItWrites() throws Exception {
    demo.write(SCHEMA, DemoSources.schema("two"));
    demo.events.awaitCycle("Schema.java");
    demo.write(SCHEMA, DemoSources.schema("three"));

    CycleStarted next = demo.events.await(CycleStarted.class, started -> true);
    assertThat(next.changed()).containsExactly(demo.path(SCHEMA));
  }

  @Test
  void doesNotRegenerateWhatAnEarlierLoopGenerated() throws Exception {
    demo.close();
    List<StageReport> reports = demo.start();

    assertThat(report(reports, "sdk").note()).isEqualTo("cached");
    assertThat(demo.appSays()).startsWith("app shows one of ");
  }

  @Test
  void regeneratesWhatWasEditedBetweenTwoLoops() throws Exception {
    demo.close();
    demo.write("sdk/generated/sdk/Model.java", DemoSources.model("edited"));
    List<StageReport> reports = demo.start();

    assertThat(report(reports, "sdk").note()).contains("manual edits saved");
    assertThat(demo.appSays()).startsWith("app shows one of ");
  }

  @Test
  void restoresAManuallyEditedContractAndSavesTheEdit() throws Exception {
    demo.write(CONTRACT, "mine");
    List<StageReport> reports = demo.events.awaitCycle("openapi.yaml");

    assertThat(demo.read(CONTRACT)).isEqualTo("one");
    assertThat(report(reports, "contract").note()).contains("your edit was saved to");
    assertThat(demo.read("rescued/openapi.yaml")).isEqualTo("mine");
  }

  @Test
  void reportsAProgramThatEndsUnexpectedlyAndRestartsItWithTheNextChange() throws Exception {
    long pid = Long.parseLong(demo.serverSays().replaceAll(".* of ", ""));
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    demo.events.await(LoopEvent.ProgramEnded.class, ended -> ended.program().equals("server"));

    demo.write(SCHEMA, DemoSources.schema("again"));
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("again of ");
  }

  @Test
  void replacesAMethodBodyAndKeepsTheState() throws Exception {
    demo.write(MAIN, DemoSources.counting("calls"));
    demo.events.awaitCycle("Main.java");
    assertThat(demo.serverSays()).startsWith("1 calls");

    demo.write(MAIN, DemoSources.counting("requests"));
    List<StageReport> reports = demo.events.awaitCycle("Main.java");
    assertThat(demo.serverSays()).startsWith("2 requests");
    assertThat(report(reports, "contract").outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(reports).extracting(StageReport::stage).doesNotContain("sdk", "app");
  }

  @Test
  void reloadsWhenTheBodyOfAMethodChangesThatRanDuringStartup() throws Exception {
    demo.write(MAIN, DemoSources.main("demo", "Schema.FIELD + 1"));
    demo.events.awaitCycle("Main.java");
    demo.write(MAIN, DemoSources.main("demo", "Schema.FIELD + 2"));
    ProgramStart start = awaitStart();
    demo.events.awaitCycle("Main.java");

    assertThat(demo.serverSays()).startsWith("one2 of ");
    assertThat(start.tier()).isEqualTo(Tier.GENERATION);
    assertThat(start.reason()).endsWith("ran during startup");
  }

  @Test
  void restartsTheServerOnRequest() throws Exception {
    String before = demo.serverSays();
    demo.control().restart("server");
    ProgramStart start = awaitStart();
    demo.events.awaitCycle();

    assertThat(start.tier()).isEqualTo(Tier.JVM);
    assertThat(start.reason()).isEqualTo("restart on request");
    assertThat(ProcessHandle.of(start.pid())).isPresent();

    assertThat(demo.serverSays()).startsWith("one of ").isNotEqualTo(before);
  }

  @Test
  void exportsTheContractAgainOnRequest() throws Exception {
    demo.control().regenerateContract();
    List<StageReport> reports = demo.events.awaitCycle();

    assertThat(reports).extracting(StageReport::stage).containsExactly("contract", "sdk");
    assertThat(report(reports, "contract").outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void runsEveryStageOnRequest() throws Exception {
    demo.control().runEverything();
    List<StageReport> reports = demo.events.awaitCycle();

    assertThat(reports)
        .extracting(StageReport::stage)
        .contains("compile server", "server", "contract", "sdk", "compile app", "app");
  }

  @Test
  void appliesAChangedPomToTheAffectedPrograms() throws Exception {
    String before = demo.serverSays();
    demo.write(Demo.POM, "changed");
    List<StageReport> reports = demo.events.awaitCycle(Demo.POM);

    assertThat(report(reports, "configuration").outcome()).isEqualTo(Outcome.RAN);
    assertThat(reports).extracting(StageReport::stage).doesNotContain("compile server");
    assertThat(demo.serverSays()).startsWith("one of ").isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "nested"})
  void keepsTheConfigurationWhenAPomIsBroken(String pom) throws Exception {
    String before = demo.serverSays();
    demo.write(Demo.POM, pom);
    List<StageReport> reports = demo.events.awaitCycle(Demo.POM);

    assertThat(report(reports, "configuration").problems().get(0).message()).contains("is broken");
    assertThat(demo.serverSays()).isEqualTo(before);
  }

  @Test
  void endsWhenAChangeRequiresARestartOfMaven() throws Exception {
    demo.write(".mvn/jvm.config", "-Xmx1g");

    assertThat(demo.awaitRestart()).isTrue();
  }

  @Test
  void buildsNothingThatAnEarlierLoopBuilt() throws Exception {
    demo.close();
    List<StageReport> reports = demo.start();

    assertThat(report(reports, "contract").note()).isEqualTo("cached");
    assertThat(report(reports, "sdk").note()).isEqualTo("cached");
    assertThat(report(reports, "compile server").note()).isEqualTo("cached");
  }

  @Test
  void loadsNoClassesWhileAModuleDoesNotCompile() throws Exception {
    String before = demo.appSays();
    demo.write(
        "sdk/src/main/java/sdk/Helper.java",
        DemoSources.HELPER.replace("String field()", "String title()"));
    List<StageReport> reports = demo.events.awaitCycle("Helper.java");

    assertThat(report(reports, "compile app").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(reports).extracting(StageReport::stage).doesNotContain("app");
    assertThat(demo.appSays()).isEqualTo(before);
  }

  @Test
  void rewritesAClassFileThatAnotherProgramChanged() throws Exception {
    Path schema = demo.path("server/target/classes/demo/Schema.class");
    byte[] own = Files.readAllBytes(schema);
    Files.copy(
        demo.path("server/target/classes/demo/Exporter.class"),
        schema,
        StandardCopyOption.REPLACE_EXISTING);

    demo.write(MAIN, DemoSources.main("demo", "\"louder \" + Schema.FIELD"));
    demo.events.awaitCycle("Main.java");

    assertThat(schema).hasBinaryContent(own);
    assertThat(demo.serverSays()).startsWith("louder one");
  }

  @Test
  void restoresTheOutputsOfAllModulesAfterTheirDeletion() throws Exception {
    demo.write("server/src/main/resources/words.txt", "some words");
    demo.events.awaitCycle("words.txt");
    for (String module : List.of("library", "server", "sdk", "app")) {
      FileTree.delete(demo.path(module + "/target"));
    }

    demo.write("app/src/main/java/app/Main.java", DemoSources.main("app", "\"after\""));
    demo.events.awaitCycle("Main.java");

    assertThat(demo.path("server/target/classes/demo/Schema.class")).exists();
    assertThat(demo.path("server/target/classes/words.txt")).hasContent("some words");
    assertThat(demo.path("sdk/target/classes/sdk/Helper.class")).exists();
    assertThat(demo.appSays()).startsWith("after");
    assertThat(demo.serverSays()).startsWith("one of ");
  }

  @Test
  void ignoresOutputsInsideOfAWatchedDirectory() throws Exception {
    demo.write(Demo.OUTPUT, "written by a build");
    demo.write(SCHEMA, DemoSources.schema("two"));

    CycleStarted next = demo.events.await(CycleStarted.class, started -> true);
    assertThat(next.changed()).containsExactly(demo.path(SCHEMA));
  }

  private static StageReport report(List<StageReport> reports, String stage) {
    return reports.stream()
        .filter(report -> report.stage().equals(stage))
        .findFirst()
        .orElseThrow();
  }

  private ProgramStart awaitStart() throws InterruptedException {
    return demo.events.await(ProgramStarted.class, started -> true).start();
  }
}
