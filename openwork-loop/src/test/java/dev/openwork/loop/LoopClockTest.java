package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent.CycleStarted;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.stages.StageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A clock that jumps while files are written, in either direction, has no effect on the loop. */
@Timeout(120)
class LoopClockTest {
  private static final String SCHEMA = "server/src/main/java/demo/Schema.java";
  private static final String MAIN = "server/src/main/java/demo/Main.java";
  private static final FileTime PAST = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
  private static final FileTime FUTURE = FileTime.from(Instant.parse("2101-01-01T00:00:00Z"));

  private Demo demo;

  @BeforeEach
  void start(@TempDir Path root) throws IOException, InterruptedException {
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
    demo.start();
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    demo.close();
  }

  @Test
  void onlyChangedBytesStartACycle() throws Exception {
    stampSources(FUTURE);
    stampSources(PAST);
    demo.write(MAIN, DemoSources.main("demo", "Schema.FIELD + 1"));

    CycleStarted next = demo.events.await(CycleStarted.class, started -> true);
    assertThat(next.changed()).containsExactly(demo.path(MAIN));
  }

  @Test
  void detectsEditsWithAnyTimestamp() throws Exception {
    edit("two", FUTURE);
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("two of ");

    edit("six", PAST);
    demo.events.awaitCycle("Schema.java");
    assertThat(demo.serverSays()).startsWith("six of ");
    assertThat(demo.appSays()).startsWith("app shows six of ");
  }

  @Test
  void theNextLoopIgnoresChangedTimestamps() throws Exception {
    demo.close();
    stampSources(FUTURE);
    List<StageReport> reports = demo.start();

    assertThat(reports)
        .filteredOn(
            report ->
                !List.of("load server", "server", "load app", "app", "assets")
                    .contains(report.stage()))
        .hasSize(6)
        .extracting(StageReport::note)
        .containsOnly("cached");
  }

  @Test
  void theNextLoopDetectsChangedBytesWithTheSameTimestampAndLength() throws Exception {
    FileTime stamp = Files.getLastModifiedTime(demo.path(SCHEMA));
    demo.close();
    edit("two", stamp);
    demo.start();

    assertThat(demo.serverSays()).startsWith("two of ");
    assertThat(demo.appSays()).startsWith("app shows two of ");
  }

  /** Moves a finished file into place, so that the loop never sees it with another timestamp. */
  private void edit(String field, FileTime stamp) throws IOException {
    demo.write("elsewhere", DemoSources.schema(field));
    Files.setLastModifiedTime(demo.path("elsewhere"), stamp);
    Files.move(demo.path("elsewhere"), demo.path(SCHEMA), StandardCopyOption.REPLACE_EXISTING);
  }

  private void stampSources(FileTime stamp) throws IOException {
    for (String module : List.of("library", "server", "sdk", "app")) {
      for (Path file : FileTree.list(demo.path(module + "/src"))) {
        Files.setLastModifiedTime(file, stamp);
      }
    }
  }
}
