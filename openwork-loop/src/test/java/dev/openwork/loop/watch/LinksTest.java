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
  private WatchedFiles watched = unset();

  @BeforeEach
  void watch(@TempDir Path directory) throws IOException {
    root = Files.createDirectories(directory.resolve("src"));
    outside = Files.createDirectories(directory.resolve("outside"));
    watched = WatchedFiles.of(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    watched.close();
  }

  @Test
  void detectsChangesBehindANewLinkToADirectory() throws Exception {
    WatchedFiles.write(outside.resolve("tree/p/One.java"));
    Path link = link("linked", outside.resolve("tree"));
    watched.awaitChange(link.resolve("p/One.java"));

    WatchedFiles.write(outside.resolve("tree/p/One.java"), "changed outside");
    watched.awaitChange(link.resolve("p/One.java"));
    WatchedFiles.write(outside.resolve("tree/q/Two.java"));
    watched.awaitChange(link.resolve("q/Two.java"));
  }

  @Test
  void detectsChangesBehindAnExistingLink() throws Exception {
    WatchedFiles.write(outside.resolve("tree/p/One.java"));
    Path link = link("linked", outside.resolve("tree"));
    try (WatchedFiles later = WatchedFiles.of(List.of(root))) {
      WatchedFiles.write(outside.resolve("tree/p/One.java"), "changed outside");
      later.awaitChange(link.resolve("p/One.java"));
    }
  }

  @Test
  void reportsADirectoryUnderAllItsPaths() throws Exception {
    Path own = WatchedFiles.write(root.resolve("own/One.java"));
    Path link = link("linked", root.resolve("own"));
    watched.awaitChange(own, link.resolve("One.java"));

    WatchedFiles.write(own, "changed");
    watched.awaitChange(own, link.resolve("One.java"));
    Files.delete(link);
    watched.awaitChange(link.resolve("One.java"));
    watched.awaitChange(WatchedFiles.write(own, "changed again"));
  }

  @Test
  void detectsThatALinkedFileIsWrittenOrReplaced() throws Exception {
    Path target = WatchedFiles.write(outside.resolve("One.java"));
    Path link = link("One.java", target);
    watched.awaitChange(link);

    WatchedFiles.write(target, "written");
    watched.awaitChange(link);
    Files.delete(target);
    watched.awaitChange(link);
    Files.move(WatchedFiles.write(outside.resolve("new"), "renamed"), target);
    watched.awaitChange(link);
  }

  @Test
  void detectsANewLinkTarget() throws Exception {
    WatchedFiles.write(outside.resolve("a/One.java"));
    WatchedFiles.write(outside.resolve("b/Two.java"));
    Path link = link("linked", outside.resolve("a"));
    watched.awaitChange(link.resolve("One.java"));

    Files.delete(link);
    Files.createSymbolicLink(link, outside.resolve("b"));
    watched.awaitChange(link.resolve("One.java"), link.resolve("Two.java"));
    WatchedFiles.write(outside.resolve("b/Two.java"), "changed");
    watched.awaitChange(link.resolve("Two.java"));
  }

  @Test
  void detectsANewTargetOfALinkOutsideTheRoot() throws Exception {
    WatchedFiles.write(outside.resolve("v1/lib/One.java"));
    WatchedFiles.write(outside.resolve("v2/lib/Two.java"));
    Path current = Files.createSymbolicLink(outside.resolve("current"), Path.of("v1"));
    Path link = link("linked", outside.resolve("current/lib"));
    watched.awaitChange(link.resolve("One.java"));

    Files.delete(current);
    Files.createSymbolicLink(current, Path.of("v2"));
    watched.awaitChange(link.resolve("One.java"), link.resolve("Two.java"));
  }

  @Test
  void detectsThatTheTargetOfALinkIsCreatedAndDeleted() throws Exception {
    Path link = link("linked", outside.resolve("not/yet"));
    watched.awaitChange(WatchedFiles.write(root.resolve("Sibling.java")));

    WatchedFiles.write(outside.resolve("not/yet/One.java"));
    watched.awaitChange(link.resolve("One.java"));
    Files.move(outside.resolve("not"), outside.resolve("away"));
    watched.awaitChange(link.resolve("One.java"));
  }

  @Test
  void ignoresTheTargetOfADeletedLink() throws Exception {
    Path target = WatchedFiles.write(outside.resolve("tree/One.java"));
    Path link = link("linked", outside.resolve("tree"));
    watched.awaitChange(link.resolve("One.java"));
    Files.delete(link);
    watched.awaitChange(link.resolve("One.java"));

    WatchedFiles.write(target, "changed");
    Path own = WatchedFiles.write(root.resolve("Own.java"));
    Set<Path> touched = new TreeSet<>();
    while (!touched.contains(own)) {
      touched.addAll(watched.watch().await().paths());
    }
    assertThat(touched).containsExactly(own);
  }

  @Test
  void doesNotFollowLinksToAncestors() throws Exception {
    Path file = WatchedFiles.write(root.resolve("a/One.java"));
    link("a/up", root);
    link("a/higher", root.resolveSibling(""));
    link("a/self", root.resolve("a/self"));
    WatchedFiles.write(outside.resolve("b/Two.java"));
    Files.createSymbolicLink(outside.resolve("b/up"), outside);
    Path link = link("b", outside.resolve("b"));
    watched.awaitChange(file, link.resolve("Two.java"), link.resolve("up/b/Two.java"));

    assertThat(watched.index().files(List.of(root), path -> true))
        .containsOnlyKeys(file, link.resolve("Two.java"), link.resolve("up/b/Two.java"));
    watched.awaitChange(WatchedFiles.write(root.resolve("a/Three.java")));
  }

  @Test
  void followsARootThatIsALink() throws Exception {
    WatchedFiles.write(outside.resolve("a/One.java"));
    Path link = link("root", outside.resolve("a"));
    try (WatchedFiles linked = WatchedFiles.of(List.of(link))) {
      WatchedFiles.write(outside.resolve("a/One.java"), "changed");
      linked.awaitChange(link.resolve("One.java"));
      Files.move(outside.resolve("a"), outside.resolve("away"));
      linked.awaitChange(link.resolve("One.java"));
    }
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(root.resolve(name), target);
  }

  /** Placeholder for fields that are set before each test. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }
}
