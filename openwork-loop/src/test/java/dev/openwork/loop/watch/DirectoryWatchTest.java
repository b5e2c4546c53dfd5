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
  private Sight sight = unset();

  @BeforeEach
  void watch(@TempDir Path directory) throws IOException {
    module = directory.resolve("module");
    root = module.resolve("src");
    Sight.write(root.resolve("a/One.java"));
    sight = Sight.of(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    sight.close();
  }

  @Test
  void seesFilesInDirectoriesMadeLater() throws Exception {
    sight.awaitChange(Sight.write(root.resolve("b/c/d/Two.java")));
    sight.awaitChange(Sight.write(root.resolve("b/c/d/Three.java")));
  }

  @Test
  void seesARenamedTreeUnderItsNewName() throws Exception {
    Path before = Sight.write(root.resolve("b/c/Two.java"));
    sight.awaitChange(before);
    Files.move(root.resolve("b"), root.resolve("moved"));
    sight.awaitChange(before, root.resolve("moved/c/Two.java"));

    sight.awaitChange(Sight.write(root.resolve("moved/c/Three.java")));
  }

  @Test
  void seesATreeThatMovesBetweenDirectories() throws Exception {
    Path before = Sight.write(root.resolve("b/c/Two.java"));
    sight.awaitChange(before);
    Files.move(root.resolve("b/c"), root.resolve("a/c"));
    sight.awaitChange(before, root.resolve("a/c/Two.java"));

    sight.awaitChange(Sight.write(root.resolve("a/c/Three.java")));
  }

  @Test
  void seesADirectoryThatIsDeletedAndMadeAnew() throws Exception {
    FileTree.delete(root.resolve("a"));
    sight.awaitChange(root.resolve("a/One.java"));

    sight.awaitChange(Sight.write(root.resolve("a/One.java")));
    sight.awaitChange(Sight.write(root.resolve("a/Two.java")));
  }

  @Test
  void seesARootThatIsDeletedWithItsModuleAndComesBack() throws Exception {
    Path file = root.resolve("a/One.java");
    FileTree.delete(module);
    sight.awaitChange(file);

    sight.awaitChange(Sight.write(file));
    sight.awaitChange(Sight.write(file, "again"));
  }

  @Test
  void seesARootWhoseModuleIsRenamedAwayAndBack() throws Exception {
    Path file = root.resolve("a/One.java");
    Path elsewhere = module.resolveSibling("elsewhere");
    Files.move(module, elsewhere);
    sight.awaitChange(file);

    Files.move(elsewhere, module);
    sight.awaitChange(file);
    sight.awaitChange(Sight.write(file, "again"));
  }

  @Test
  void seesARootThatIsNotThereYet(@TempDir Path directory) throws Exception {
    Path missing = directory.resolve("later/src/main");
    try (Sight later = Sight.of(List.of(missing))) {
      later.awaitChange(Sight.write(missing.resolve("p/One.java")));
      later.awaitChange(Sight.write(missing.resolve("p/Two.java")));
    }
  }

  @Test
  void watchesAFileWithoutItsSiblings(@TempDir Path directory) throws Exception {
    Path pom = Sight.write(directory.resolve("pom.xml"));
    try (Sight file = Sight.of(List.of(pom))) {
      Sight.write(directory.resolve("other.xml"));
      Sight.write(pom, "changed");
      assertThat(file.watch().await().paths()).containsExactly(pom);
      assertThat(file.index().refresh(pom)).containsExactly(pom);

      Path beside = Sight.write(directory.resolve("beside"), "replaced");
      Files.delete(pom);
      Files.move(beside, pom);
      file.awaitChange(pom);
      Files.delete(pom);
      file.awaitChange(pom);
      file.awaitChange(Sight.write(pom, "is back"));
      file.awaitChange(Sight.write(pom, "and watched"));
    }
  }

  @Test
  void endsAWaitWithoutPathsWhenItIsWoken() throws Exception {
    sight.watch().wake();
    assertThat(sight.watch().await()).isEqualTo(new Touched(Set.of(), false));

    Sight.write(root.resolve("a/One.java"), "after");
    assertThat(sight.watch().await().paths()).isNotEmpty();
  }

  @Test
  void releasesWhoWaitsWhenItIsClosed() throws Exception {
    sight.close();
    assertThat(sight.watch().await().closed()).isTrue();
    assertThat(sight.watch().hasNews()).isTrue();
  }

  @Test
  void seesTheLastOfManyWritesOfTheSameLengthInOneTick() throws Exception {
    Path file = root.resolve("a/One.java");
    for (int i = 0; i < 9; i++) {
      Sight.write(file, "version " + i);
      sight.awaitChange(file);
    }
  }

  /** Fields that are set before each test. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }
}
