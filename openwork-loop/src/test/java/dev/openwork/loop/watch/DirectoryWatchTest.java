package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DirectoryWatchTest {
  private Path module = Path.of("");
  private Path root = Path.of("");
  private WatchedFiles watched = unset();

  @BeforeEach
  void watch(@TempDir Path directory) throws IOException {
    module = directory.resolve("module");
    root = module.resolve("src");
    WatchedFiles.write(root.resolve("a/One.java"));
    watched = WatchedFiles.of(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    watched.close();
  }

  @Test
  void detectsFilesInNewDirectories() throws Exception {
    watched.awaitChange(WatchedFiles.write(root.resolve("b/c/d/Two.java")));
    watched.awaitChange(WatchedFiles.write(root.resolve("b/c/d/Three.java")));
  }

  @Test
  void detectsARenamedTree() throws Exception {
    Path before = WatchedFiles.write(root.resolve("b/c/Two.java"));
    watched.awaitChange(before);
    Files.move(root.resolve("b"), root.resolve("moved"));
    watched.awaitChange(before, root.resolve("moved/c/Two.java"));

    watched.awaitChange(WatchedFiles.write(root.resolve("moved/c/Three.java")));
  }

  @Test
  void detectsATreeMovedBetweenDirectories() throws Exception {
    Path before = WatchedFiles.write(root.resolve("b/c/Two.java"));
    watched.awaitChange(before);
    Files.move(root.resolve("b/c"), root.resolve("a/c"));
    watched.awaitChange(before, root.resolve("a/c/Two.java"));

    watched.awaitChange(WatchedFiles.write(root.resolve("a/c/Three.java")));
  }

  @Test
  void detectsADirectoryThatIsDeletedAndCreatedAgain() throws Exception {
    FileTree.delete(root.resolve("a"));
    watched.awaitChange(root.resolve("a/One.java"));

    watched.awaitChange(WatchedFiles.write(root.resolve("a/One.java")));
    watched.awaitChange(WatchedFiles.write(root.resolve("a/Two.java")));
  }

  @Test
  void detectsARootThatIsDeletedWithItsModuleAndCreatedAgain() throws Exception {
    Path file = root.resolve("a/One.java");
    FileTree.delete(module);
    watched.awaitChange(file);

    watched.awaitChange(WatchedFiles.write(file));
    watched.awaitChange(WatchedFiles.write(file, "again"));
  }

  @Test
  void detectsARootWhoseModuleIsRenamedAndRenamedBack() throws Exception {
    Path file = root.resolve("a/One.java");
    Path elsewhere = module.resolveSibling("elsewhere");
    Files.move(module, elsewhere);
    watched.awaitChange(file);

    Files.move(elsewhere, module);
    watched.awaitChange(file);
    watched.awaitChange(WatchedFiles.write(file, "again"));
  }

  @Test
  void detectsARootThatIsCreatedLater(@TempDir Path directory) throws Exception {
    Path missing = directory.resolve("later/src/main");
    try (WatchedFiles later = WatchedFiles.of(List.of(missing))) {
      later.awaitChange(WatchedFiles.write(missing.resolve("p/One.java")));
      later.awaitChange(WatchedFiles.write(missing.resolve("p/Two.java")));
    }
  }

  @Test
  void watchesAFileButNotItsSiblings(@TempDir Path directory) throws Exception {
    Path pom = WatchedFiles.write(directory.resolve("pom.xml"));
    try (WatchedFiles file = WatchedFiles.of(List.of(pom))) {
      WatchedFiles.write(directory.resolve("other.xml"));
      WatchedFiles.write(pom, "changed");
      assertThat(file.watch().await().paths()).containsExactly(pom);
      assertThat(file.index().refresh(pom)).containsExactly(pom);

      Path replacement = WatchedFiles.write(directory.resolve("replacement"), "replaced");
      Files.delete(pom);
      Files.move(replacement, pom);
      file.awaitChange(pom);
      Files.delete(pom);
      file.awaitChange(pom);
      file.awaitChange(WatchedFiles.write(pom, "is back"));
      file.awaitChange(WatchedFiles.write(pom, "and watched"));
    }
  }

  @Test
  void returnsNoPathsWhenWoken() throws Exception {
    watched.watch().wake();
    assertThat(watched.watch().await()).isEqualTo(new TouchedPaths(Set.of(), false));

    WatchedFiles.write(root.resolve("a/One.java"), "after");
    assertThat(watched.watch().await().paths()).isNotEmpty();
  }

  @Test
  void returnsFromAwaitWhenClosed() throws Exception {
    watched.close();
    assertThat(watched.watch().await().closed()).isTrue();
    assertThat(watched.watch().hasPending()).isTrue();
  }

  @Test
  void detectsEachWriteOfTheSameLengthWithinOneClockTick() throws Exception {
    Path file = root.resolve("a/One.java");
    for (int i = 0; i < 9; i++) {
      WatchedFiles.write(file, "version " + i);
      watched.awaitChange(file);
    }
  }

  /** Placeholder for fields that are set before each test. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }
}
