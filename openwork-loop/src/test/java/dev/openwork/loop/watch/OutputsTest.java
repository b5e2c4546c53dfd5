package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output directories below watched directories. */
class OutputsTest {
  private static final Predicate<Path> ANY = file -> true;

  @TempDir private Path root = Path.of("");
  private Path target = Path.of("");
  private Path source = Path.of("");
  private Path output = Path.of("");
  private Outputs outputs = Outputs.NONE;

  @BeforeEach
  void create() throws IOException {
    target = root.resolve("target");
    source = write("src/A.java", "a");
    output = write("target/generated/B.java", "b");
    outputs = new Outputs(Set.of(target));
  }

  @Test
  void areNotIndexedBelowADirectoryThatContainsThem() throws IOException {
    FileIndex index = FileIndex.of(List.of(root), outputs);

    assertThat(index.files(List.of(root), ANY)).containsOnlyKeys(source);
    write("target/other", "new");
    assertThat(index.refresh(root)).isEmpty();
  }

  @Test
  void areIndexedAsRootsOfTheirOwn() throws IOException {
    FileIndex index = FileIndex.of(List.of(root), outputs);

    assertThat(index.refresh(target.resolve("generated"))).containsExactly(output);

    assertThat(index.files(List.of(root), ANY)).containsOnlyKeys(source);
    assertThat(index.files(List.of(target.resolve("generated")), ANY)).containsOnlyKeys(output);
    assertThat(index.refresh(root)).as("they are not deleted").isEmpty();
  }

  @Test
  void areSeenAgainWhenTheyAreNoOutputsAnyMore() throws IOException {
    FileIndex index = FileIndex.of(List.of(root), outputs);

    index.setOutputs(Outputs.NONE);

    assertThat(index.refresh(root)).containsExactly(output);
  }

  @Test
  void causeNoEvents() throws Exception {
    try (DirectoryWatch watch = DirectoryWatch.of(List.of(root), outputs, notice -> {})) {
      write("target/more/C.java", "c");
      Files.delete(output);
      Path edited = write("src/A.java", "edited");

      assertThat(watch.await().paths()).contains(edited).noneMatch(it -> it.startsWith(target));
    }
  }

  @Test
  void causeNoEventsWhenTheyAreCreated() throws Exception {
    Outputs later = new Outputs(Set.of(root.resolve("build")));
    try (DirectoryWatch watch = DirectoryWatch.of(List.of(root), later, notice -> {})) {
      write("build/classes/A.class", "class");
      Path edited = write("src/A.java", "edited");

      assertThat(watch.await().paths()).containsExactly(edited);
    }
  }

  @Test
  void areNotPolled() throws IOException {
    Poller poller = new Poller(List.of(root), outputs, Instant::now);

    assertThat(poller.poll()).containsExactly(source);
  }

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
