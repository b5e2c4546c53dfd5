package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LinksTest {
  private Path root = Path.of("");
  private Path outside = Path.of("");
  private Sight sight = unset();

  @BeforeEach
  void watch(@TempDir Path directory) throws IOException {
    root = Files.createDirectories(directory.resolve("src"));
    outside = Files.createDirectories(directory.resolve("outside"));
    sight = Sight.of(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    sight.close();
  }

  @Test
  void seesWhatIsBehindALinkToADirectory() throws Exception {
    Sight.write(outside.resolve("tree/p/One.java"));
    Path link = link("linked", outside.resolve("tree"));
    sight.awaitChange(link.resolve("p/One.java"));

    Sight.write(outside.resolve("tree/p/One.java"), "changed outside");
    sight.awaitChange(link.resolve("p/One.java"));
    Sight.write(outside.resolve("tree/q/Two.java"));
    sight.awaitChange(link.resolve("q/Two.java"));
  }

  @Test
  void seesWhatIsBehindALinkThatWasThereBefore() throws Exception {
    Sight.write(outside.resolve("tree/p/One.java"));
    Path link = link("linked", outside.resolve("tree"));
    try (Sight later = Sight.of(List.of(root))) {
      Sight.write(outside.resolve("tree/p/One.java"), "changed outside");
      later.awaitChange(link.resolve("p/One.java"));
    }
  }

  @Test
  void seesOneDirectoryUnderAllItsPaths() throws Exception {
    Path own = Sight.write(root.resolve("own/One.java"));
    Path link = link("linked", root.resolve("own"));
    sight.awaitChange(own, link.resolve("One.java"));

    Sight.write(own, "changed");
    sight.awaitChange(own, link.resolve("One.java"));
    Files.delete(link);
    sight.awaitChange(link.resolve("One.java"));
    sight.awaitChange(Sight.write(own, "changed again"));
  }

  @Test
  void seesALinkedFileThatIsWrittenOrReplaced() throws Exception {
    Path target = Sight.write(outside.resolve("One.java"));
    Path link = link("One.java", target);
    sight.awaitChange(link);

    Sight.write(target, "written");
    sight.awaitChange(link);
    Files.delete(target);
    sight.awaitChange(link);
    Files.move(Sight.write(outside.resolve("new"), "renamed"), target);
    sight.awaitChange(link);
  }

  @Test
  void seesALinkThatIsPointedElsewhere() throws Exception {
    Sight.write(outside.resolve("a/One.java"));
    Sight.write(outside.resolve("b/Two.java"));
    Path link = link("linked", outside.resolve("a"));
    sight.awaitChange(link.resolve("One.java"));

    Files.delete(link);
    Files.createSymbolicLink(link, outside.resolve("b"));
    sight.awaitChange(link.resolve("One.java"), link.resolve("Two.java"));
    Sight.write(outside.resolve("b/Two.java"), "changed");
    sight.awaitChange(link.resolve("Two.java"));
  }

  @Test
  void seesALinkOutsideThatIsPointedElsewhere() throws Exception {
    Sight.write(outside.resolve("v1/lib/One.java"));
    Sight.write(outside.resolve("v2/lib/Two.java"));
    Path current = Files.createSymbolicLink(outside.resolve("current"), Path.of("v1"));
    Path link = link("linked", outside.resolve("current/lib"));
    sight.awaitChange(link.resolve("One.java"));

    Files.delete(current);
    Files.createSymbolicLink(current, Path.of("v2"));
    sight.awaitChange(link.resolve("One.java"), link.resolve("Two.java"));
  }

  @Test
  void seesTheTargetOfADanglingLinkAppearAndVanish() throws Exception {
    Path link = link("linked", outside.resolve("not/yet"));
    sight.awaitChange(Sight.write(root.resolve("Beside.java")));

    Sight.write(outside.resolve("not/yet/One.java"));
    sight.awaitChange(link.resolve("One.java"));
    Files.move(outside.resolve("not"), outside.resolve("away"));
    sight.awaitChange(link.resolve("One.java"));
  }

  @Test
  void looksNoLongerBehindALinkThatIsGone() throws Exception {
    Path target = Sight.write(outside.resolve("tree/One.java"));
    Path link = link("linked", outside.resolve("tree"));
    sight.awaitChange(link.resolve("One.java"));
    Files.delete(link);
    sight.awaitChange(link.resolve("One.java"));

    Sight.write(target, "changed");
    Path own = Sight.write(root.resolve("Own.java"));
    Set<Path> touched = new TreeSet<>();
    while (!touched.contains(own)) {
      touched.addAll(sight.watch().await().paths());
    }
    assertThat(touched).containsExactly(own);
  }

  @Test
  void endsAtLinksThatLeadBack() throws Exception {
    Path file = Sight.write(root.resolve("a/One.java"));
    link("a/up", root);
    link("a/higher", root.resolveSibling(""));
    link("a/self", root.resolve("a/self"));
    Sight.write(outside.resolve("b/Two.java"));
    Files.createSymbolicLink(outside.resolve("b/up"), outside);
    Path link = link("b", outside.resolve("b"));
    sight.awaitChange(file, link.resolve("Two.java"), link.resolve("up/b/Two.java"));

    assertThat(sight.index().files(List.of(root), path -> true))
        .containsOnlyKeys(file, link.resolve("Two.java"), link.resolve("up/b/Two.java"));
    sight.awaitChange(Sight.write(root.resolve("a/Three.java")));
  }

  @Test
  void followsARootThatIsALinkItself() throws Exception {
    Sight.write(outside.resolve("a/One.java"));
    Path link = link("root", outside.resolve("a"));
    try (Sight linked = Sight.of(List.of(link))) {
      Sight.write(outside.resolve("a/One.java"), "changed");
      linked.awaitChange(link.resolve("One.java"));
      Files.move(outside.resolve("a"), outside.resolve("away"));
      linked.awaitChange(link.resolve("One.java"));
    }
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(root.resolve(name), target);
  }

  /** Fields that are set before each test. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }
}
