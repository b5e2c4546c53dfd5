package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each stage that fails: the last good state stays, the place is reported, a fix recovers. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopFailuresTest {
  private static final String REFUSED = "server/src/main/resources/refused.txt";

  private Demo demo;
  private String server;
  private String app;

  @BeforeAll
  void create(@TempDir Path root) throws IOException {
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
  }

  @BeforeEach
  void restore() throws IOException, InterruptedException {
    demo.restore();
    server = demo.serverSays();
    app = demo.appSays();
  }

  @AfterAll
  void stop() throws IOException, InterruptedException {
    demo.close();
  }

  @ParameterizedTest
  @CsvSource({
    "library, library/src/main/java/library/Empty.java",
    "server, server/src/main/java/demo/Exporter.java",
    "sdk, sdk/src/main/java/sdk/Helper.java",
    "app, app/src/main/java/app/Main.java"
  })
  void aModuleThatDoesNotCompile(String module, String file) throws Exception {
    String good = demo.read(file);
    demo.write(
        file,
        good.substring(0, good.lastIndexOf('}')) + "static Missing missing() { return null; } }");
    List<StageReport> reports = demo.events.awaitCycle(file);

    Problem problem = problem(reports, "compile " + module);
    assertThat(problem.message()).contains("class Missing");
    assertThat(problem.file()).contains(demo.path(file));
    assertThat(problem.line()).isEqualTo(lastLine(good));
    assertThat(problem.excerpt()).contains("static Missing missing()");
    assertAsBefore();

    demo.write(file, good);
    demo.events.awaitCycle(file);
    demo.write("server/src/main/java/demo/Schema.java", DemoSources.schema("fixed"));
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("fixed");
    assertThat(demo.appSays()).startsWith("app shows fixed");
  }

  @Test
  void assetsThatCannotBeStaged() throws Exception {
    demo.write(Demo.MARKER, "unreachable");
    List<StageReport> reports = demo.events.awaitCycle(Demo.MARKER);

    assertThat(problem(reports, "assets").message()).contains("cannot be fetched");
    assertAsBefore();

    demo.write(Demo.MARKER, "reachable");
    reports = demo.events.awaitCycle(Demo.MARKER);
    assertThat(reports).extracting(StageReport::outcome).doesNotContain(Outcome.FAILED);
  }

  @Test
  void goalsOfAModule() throws Exception {
    demo.write(REFUSED, "whatever");
    List<StageReport> reports = demo.events.awaitCycle(REFUSED);
    assertThat(problem(reports, "compile server").message()).contains("cannot be processed");
    assertAsBefore();

    demo.write("server/src/main/java/demo/Schema.java", DemoSources.schema("two"));
    reports = demo.events.awaitCycle("Schema.java");
    assertThat(problem(reports, "compile server").message()).contains("cannot be processed");
    assertAsBefore();

    Files.delete(demo.path(REFUSED));
    demo.events.awaitCycle(REFUSED);
    assertThat(demo.serverSays()).startsWith("two");
  }

  @Test
  void anAppThatDoesNotStart() throws Exception {
    String file = "app/src/main/java/app/Main.java";
    demo.write(file, DemoSources.main("app", "\"\""));
    List<StageReport> reports = demo.events.awaitCycle(file);

    Problem problem = problem(reports, "app");
    assertThat(problem.message()).contains("nothing to answer");
    assertThat(problem.file()).contains(demo.path(file));
    assertThat(problem.excerpt()).contains("throw new IllegalStateException");
    assertAsBefore();

    demo.write(file, DemoSources.main("app", "\"fixed\""));
    demo.events.awaitCycle(file);
    assertThat(demo.appSays()).startsWith("fixed");
  }

  @Test
  void aServerWhoseMainClassIsGone() throws Exception {
    String file = "server/src/main/java/demo/Main.java";
    String good = demo.read(file);
    Files.delete(demo.path(file));
    List<StageReport> reports = demo.events.awaitCycle(file);

    assertThat(problem(reports, "server").message()).contains("demo.Main");
    assertAsBefore();

    demo.write(file, good.replace("Schema.FIELD", "\"back\""));
    demo.events.awaitCycle(file);
    assertThat(demo.serverSays()).startsWith("back");
  }

  @Test
  void anErrorOutsideOfStages() throws Exception {
    String missed = "server/src/main/java/demo/Schema.java";
    demo.events.failOnce();
    demo.write(missed, DemoSources.schema("two"));
    LoopEvent.Notice notice = demo.events.await(LoopEvent.Notice.class, any -> true);
    assertThat(notice.text()).contains("could not be processed", "OutOfMemoryError: by a test");
    assertAsBefore();

    demo.write(Demo.MARKER, "another change");
    demo.events.await(LoopEvent.CycleFinished.class, any -> true);
    assertThat(demo.serverSays()).startsWith("two");
  }

  @Test
  void aNewJvmWhoseProgramDoesNotStart() throws Exception {
    String file = "server/src/main/java/demo/kept/Port.java";
    String good = demo.read(file);
    demo.write(
        file,
        good.replace("public Port(", "{ if (true) throw new Error(\"no port\"); } public Port("));
    List<StageReport> reports = demo.events.awaitCycle(file);

    assertThat(problem(reports, "server").message()).contains("no port");
    assertAsBefore();
    demo.write("server/src/main/java/demo/Schema.java", DemoSources.schema("two"));
    reports = demo.events.awaitCycle("Schema.java");
    assertThat(problem(reports, "server").message()).contains("no port");
    assertThat(demo.serverSays()).isEqualTo(server);

    demo.write(file, good);
    demo.events.awaitCycle(file);
    assertThat(demo.serverSays()).startsWith("two");
  }

  @Test
  void sourcesThatAreMovedAwayAndBack() throws Exception {
    Path sources = demo.path("server/src/main/java");
    Path away = sources.resolveSibling("away");
    Files.move(sources, away);
    demo.events.awaitCycle("Schema.java");
    Files.move(away, sources);
    demo.events.awaitCycle("Schema.java");

    assertThat(demo.serverSays()).startsWith("one of ");
    demo.write("server/src/main/java/demo/Schema.java", DemoSources.schema("two"));
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("two");
  }

  private static int lastLine(String text) {
    return (int) text.lines().count();
  }

  private void assertAsBefore() throws IOException, InterruptedException {
    assertThat(demo.serverSays()).isEqualTo(server);
    assertThat(demo.appSays()).isEqualTo(app);
    assertThat(demo.read("server/openapi/openapi.yaml")).isEqualTo("one");
    assertThat(demo.read("sdk/generated/sdk/Model.java")).contains("\"one\"");
  }

  private static Problem problem(List<StageReport> reports, String stage) {
    return reports.stream()
        .filter(report -> report.stage().equals(stage))
        .filter(report -> report.outcome() == Outcome.FAILED)
        .findFirst()
        .orElseThrow()
        .problems()
        .get(0);
  }
}
