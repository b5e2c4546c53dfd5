package dev.openwork.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DirectoryWatchTest {
  private static final Duration QUIET = Duration.ofMillis(20);

  private Path root = Path.of("");
  private DirectoryWatch watch = unset();
  private FileIndex index = unset();

  @BeforeEach
  void watch(@TempDir Path directory) throws IOException {
    root = directory;
    write("a/One.java");
    watch = DirectoryWatch.of(List.of(root));
    index = FileIndex.of(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
  }

  @Test
  void seesFilesInDirectoriesMadeLater() throws Exception {
    write("b/c/d/Two.java");
    awaitChange("b/c/d/Two.java");

    write("b/c/d/Three.java");
    awaitChange("b/c/d/Three.java");
  }

  @Test
  void seesARenamedTreeUnderItsNewName() throws Exception {
    write("b/c/Two.java");
    awaitChange("b/c/Two.java");
    Files.move(root.resolve("b"), root.resolve("moved"));
    assertThat(awaitChange("moved/c/Two.java")).contains(root.resolve("b/c/Two.java"));

    write("moved/c/Three.java");
    awaitChange("moved/c/Three.java");
  }

  @Test
  void seesATreeThatMovesBetweenDirectories() throws Exception {
    write("b/c/Two.java");
    awaitChange("b/c/Two.java");
    Files.move(root.resolve("b/c"), root.resolve("a/c"));
    awaitChange("a/c/Two.java");

    write("a/c/Three.java");
    awaitChange("a/c/Three.java");
  }

  @Test
  void ignoresWhatEditorsLeaveBeside() throws Exception {
    for (String litter : List.of("4913", ".One.java.swp", "One.java~", "One.java___jb_tmp___")) {
      write("a/" + litter);
    }
    write("a/Last.java");
    assertThat(awaitChange("a/Last.java")).containsExactly(root.resolve("a/Last.java"));
  }

  @Test
  void releasesWhoWaitsWhenItIsClosed() throws Exception {
    watch.close();
    assertThat(watch.await(QUIET)).isEmpty();
  }

  /** All changes up to and with the one that is waited for. */
  private Set<Path> awaitChange(String file) throws Exception {
    Set<Path> changed = new TreeSet<>();
    while (!changed.contains(root.resolve(file))) {
      for (Path touched : watch.await(QUIET)) {
        changed.addAll(index.refresh(touched));
      }
    }
    return changed;
  }

  private void write(String file) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, file);
  }

  /** Fields that are set before each test. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }
}
