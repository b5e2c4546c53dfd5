package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchLimitsTest {
  private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
  @TempDir private Path directory = Path.of("");

  @Test
  void pollsFromTheStartIfThereAreTooFewWatches() throws Exception {
    Path root = directory.resolve("src/p");
    WatchedFiles.write(root.resolve("One.java"));
    TestEvents events = new TestEvents();
    events.limit = 1;
    try (WatchedFiles watched = watched(root, () -> events)) {
      watched.awaitChange(WatchedFiles.write(root.resolve("One.java"), "changed"));
      watched.awaitChange(WatchedFiles.write(root.resolve("q/Two.java")));
      Files.delete(root.resolve("One.java"));
      watched.awaitChange(root.resolve("One.java"));
    }
    assertThat(notices).hasSize(1);
    assertThat(notices.get(0))
        .contains("User limit of inotify watches reached")
        .contains("every second")
        .contains("sysctl fs.inotify.max_user_watches=");
  }

  @Test
  void pollsWhenANewDirectoryExceedsTheLimit() throws Exception {
    Path root = directory.resolve("src");
    WatchedFiles.write(root.resolve("One.java"));
    TestEvents events = new TestEvents();
    try (WatchedFiles watched = watched(root, () -> events)) {
      watched.awaitChange(WatchedFiles.write(root.resolve("One.java"), "by event"));
      assertThat(notices).isEmpty();

      events.limit = 0;
      watched.awaitChange(WatchedFiles.write(root.resolve("p/q/Two.java")));
      watched.awaitChange(WatchedFiles.write(root.resolve("p/q/Two.java"), "by polling"));
    }
    assertThat(notices).hasSize(1);
  }

  @Test
  void pollsIfThereIsNoWatchService() throws Exception {
    Path root = Files.createDirectories(directory.resolve("src"));
    EventSource.Opener refused =
        () -> {
          throw new IOException("User limit of inotify instances reached or too many open files");
        };
    try (WatchedFiles watched = watched(root, refused)) {
      watched.awaitChange(WatchedFiles.write(root.resolve("One.java")));
    }
    assertThat(notices).hasSize(1);
    assertThat(notices.get(0)).contains("sysctl fs.inotify.max_user_instances=");
  }

  @Test
  void closesWhilePolling() throws Exception {
    TestEvents events = new TestEvents();
    events.limit = 0;
    WatchedFiles watched = watched(directory, () -> events);
    watched.close();
    assertThat(watched.watch().await().closed()).isTrue();
  }

  @Test
  void detectsAllChangesWhenTheEventQueueOverflows() throws Exception {
    Path root = Files.createDirectories(directory.resolve("src"));
    TestEvents events = new TestEvents();
    try (WatchedFiles watched = watched(root, () -> events)) {
      events.gate.acquire();
      Path last = root;
      for (int i = 0; i < 2000; i++) {
        last = WatchedFiles.write(root.resolve("File" + i));
      }
      Path late = WatchedFiles.write(root.resolve("late/One.java"));
      events.gate.release();
      watched.awaitChange(root.resolve("File0"), last, late);
      assertThat(watched.index().files(List.of(root), path -> true)).hasSize(2001);

      watched.awaitChange(WatchedFiles.write(root.resolve("late/One.java"), "is watched"));
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void watchesOnlyTheDirectoriesOnThePathToARoot() throws Exception {
    Path module = directory.toRealPath().resolve("module");
    Path missing = module.resolve("src/main/java");
    WatchedFiles.write(module.resolve("node_modules/x/y.js"));
    WatchedFiles.write(module.resolve("target/classes/A.class"));
    TestEvents events = new TestEvents();
    try (WatchedFiles watched = watched(missing, () -> events)) {
      assertThat(events.registered).contains(module);
      WatchedFiles.write(module.resolve("target/more/B.class"));
      watched.awaitChange(WatchedFiles.write(missing.resolve("One.java")));
    }
    assertThat(events.registered)
        .contains(missing)
        .filteredOn(path -> path.startsWith(module) && !path.startsWith(module.resolve("src")))
        .containsExactly(module);
  }

  private WatchedFiles watched(Path root, EventSource.Opener opener) throws IOException {
    List<Path> roots = List.of(root);
    return WatchedFiles.of(
        DirectoryWatch.of(roots, notices::add, opener, Duration.ofMillis(20)), roots);
  }
}
