package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Replaces a watched directory and its parents, and then edits what is at the path, and what was.
 */
@Timeout(60)
class ReplacedRootsTest {
  private static final Duration INTERVAL = Duration.ofMillis(20);

  @TempDir private Path directory = Path.of("");

  private enum Detection {
    EVENTS,
    POLLING
  }

  @ParameterizedTest
  @EnumSource
  void followsARootThatIsReplacedByRename(Detection detection) throws Exception {
    Path root = directory.resolve("module/src");
    Path one = WatchedFiles.write(root.resolve("p/One.java"));
    Path next = directory.resolve("module/next");
    WatchedFiles.write(next.resolve("p/One.java"), "replaced");
    WatchedFiles.write(next.resolve("q/Two.java"));
    try (WatchedFiles watched = watch(root, detection)) {
      Path away = Files.move(root, directory.resolve("module/away"));
      Files.move(next, root);
      watched.awaitChange(one, root.resolve("q/Two.java"));

      requireOnlyEditsAt(watched, root, away);
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootThatIsReplacedByAnEqualCopy(Detection detection) throws Exception {
    Path root = directory.resolve("module/src");
    WatchedFiles.write(root.resolve("p/One.java"), "equal");
    WatchedFiles.write(directory.resolve("copy/p/One.java"), "equal");
    try (WatchedFiles watched = watch(root, detection)) {
      Path away = Files.move(root, directory.resolve("away"));
      Files.move(directory.resolve("copy"), root);

      requireOnlyEditsAt(watched, root, away);
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootThatIsDeletedAndCreatedAgain(Detection detection) throws Exception {
    Path root = directory.resolve("module/src");
    Path one = WatchedFiles.write(root.resolve("p/One.java"));
    try (WatchedFiles watched = watch(root, detection)) {
      for (int round = 0; round < 3; round++) {
        FileTree.delete(root);
        watched.awaitChange(one);
        watched.awaitChange(WatchedFiles.write(one));
      }
      FileTree.delete(root);
      WatchedFiles.write(one, "created again at once");
      watched.awaitChange(one);
      watched.awaitChange(WatchedFiles.write(root.resolve("p/Two.java")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootThatIsReplacedByALink(Detection detection) throws Exception {
    Path root = directory.resolve("module/src");
    Path one = WatchedFiles.write(root.resolve("p/One.java"));
    Path target = directory.resolve("elsewhere/tree");
    WatchedFiles.write(target.resolve("p/One.java"), "behind the link");
    WatchedFiles.write(target.resolve("q/Two.java"));
    try (WatchedFiles watched = watch(root, detection)) {
      Path away = Files.move(root, directory.resolve("away"));
      Files.createSymbolicLink(root, target);
      watched.awaitChange(one, root.resolve("q/Two.java"));
      WatchedFiles.write(target.resolve("q/Two.java"), "changed behind the link");
      watched.awaitChange(root.resolve("q/Two.java"));
      requireOnlyEditsAt(watched, root, away);

      Files.delete(root);
      watched.awaitChange(one);
      Files.move(away, root);
      watched.awaitChange(one);
      requireOnlyEditsAt(watched, root, target);
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootWhoseLinkIsRetargeted(Detection detection) throws Exception {
    Path first = directory.resolve("releases/1/src");
    Path second = directory.resolve("releases/2/src");
    WatchedFiles.write(first.resolve("p/One.java"), "first");
    WatchedFiles.write(second.resolve("p/One.java"), "second");
    WatchedFiles.write(second.resolve("p/Two.java"));
    Path current = Files.createSymbolicLink(directory.resolve("current"), first.resolveSibling(""));
    Path root = current.resolve("src");
    try (WatchedFiles watched = watch(root, detection)) {
      retarget(current, second.resolveSibling(""));
      watched.awaitChange(root.resolve("p/One.java"), root.resolve("p/Two.java"));
      requireOnlyEditsAt(watched, root, first);

      retarget(current, first.resolveSibling(""));
      watched.awaitChange(root.resolve("p/One.java"), root.resolve("p/Two.java"));
      requireOnlyEditsAt(watched, root, second);
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootThatIsMissingAtTheStart(Detection detection) throws Exception {
    Path root = directory.resolve("workspace/module/src");
    Path prepared = directory.resolve("prepared");
    WatchedFiles.write(prepared.resolve("src/p/One.java"));
    try (WatchedFiles watched = watch(root, detection)) {
      Files.createDirectories(root.resolveSibling("").resolveSibling(""));
      Files.move(prepared, root.resolveSibling(""));
      watched.awaitChange(root.resolve("p/One.java"));
      watched.awaitChange(WatchedFiles.write(root.resolve("p/One.java"), "changed"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsADanglingLinkWhoseTargetIsCreatedLater(Detection detection) throws Exception {
    Path target = directory.resolve("later/tree");
    Path root = Files.createSymbolicLink(directory.resolve("src"), target);
    try (WatchedFiles watched = watch(root, detection)) {
      WatchedFiles.write(target.resolve("p/One.java"));
      watched.awaitChange(root.resolve("p/One.java"));
      WatchedFiles.write(target.resolve("p/One.java"), "changed");
      watched.awaitChange(root.resolve("p/One.java"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootWhoseParentsAreMovedAwayAndBack(Detection detection) throws Exception {
    Path workspace = directory.resolve("home/workspace");
    Path root = workspace.resolve("module/src");
    Path one = WatchedFiles.write(root.resolve("p/One.java"));
    try (WatchedFiles watched = watch(root, detection)) {
      for (Path parent :
          List.of(root.resolveSibling(""), workspace, workspace.resolveSibling(""))) {
        Path away = Files.move(parent, directory.resolve("away"));
        watched.awaitChange(one);
        WatchedFiles.write(away.resolve(parent.relativize(one)), "changed while away");
        Files.move(away, parent);
        watched.awaitChange(one);
        watched.awaitChange(WatchedFiles.write(one, "changed after " + parent));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsARootWhoseParentIsReplacedByAFileForAWhile(Detection detection) throws Exception {
    Path module = directory.resolve("module");
    Path root = module.resolve("src");
    Path one = WatchedFiles.write(root.resolve("One.java"));
    try (WatchedFiles watched = watch(root, detection)) {
      Files.move(module, directory.resolve("away"));
      WatchedFiles.write(module, "a file");
      watched.awaitChange(one);
      Files.delete(module);
      Files.move(directory.resolve("away"), module);
      watched.awaitChange(one);
      watched.awaitChange(WatchedFiles.write(one, "changed"));
    }
  }

  /** Edits a file in a former directory and then one in the present, which alone must be found. */
  private static void requireOnlyEditsAt(WatchedFiles watched, Path root, Path former)
      throws Exception {
    Path one = root.resolve("p/One.java");
    String unseen = former.resolveSibling("").getFileName() + ".java";
    WatchedFiles.write(former.resolve(unseen), "not at the path of the root");
    WatchedFiles.write(one, "changed at " + root + " instead of " + former);
    Set<Path> changed = watched.awaitChange(one);
    Path added = WatchedFiles.write(root.resolve("r/Added.java"));
    changed.addAll(watched.awaitChange(added));
    assertThat(changed).doesNotContain(root.resolve(unseen));
    FileTree.delete(root.resolve("r"));
    watched.awaitChange(added);
  }

  /** Replaces a link in one step, as deployment tools do. */
  private static void retarget(Path link, Path target) throws IOException {
    Path replacement = Files.createSymbolicLink(link.resolveSibling("replacement"), target);
    Files.move(replacement, link, StandardCopyOption.ATOMIC_MOVE);
  }

  private static WatchedFiles watch(Path root, Detection detection) throws IOException {
    EventSource.Opener opener =
        switch (detection) {
          case EVENTS -> EventSource::ofTheSystem;
          case POLLING ->
              () -> {
                throw new IOException("file events are switched off");
              };
        };
    List<Path> roots = List.of(root);
    return WatchedFiles.of(DirectoryWatch.of(roots, notice -> {}, opener, INTERVAL), roots);
  }
}
