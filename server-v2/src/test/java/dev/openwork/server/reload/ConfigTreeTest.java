package dev.openwork.server.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.domain.ConfigChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Directories that are replaced, moved or linked while they are watched. */
@DisabledOnOs(OS.WINDOWS) // which does not move watched directories
class ConfigTreeTest {
  private static final String AGENT = ".opencode/agents/a.md";
  private static final Path END = Path.of(".opencode/agents/end");

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Path> candidates = new LinkedBlockingQueue<>();
  private Path root;
  private Path folder;

  @SuppressWarnings("NullAway.Init") // set by watch()
  private ConfigTree tree;

  @BeforeEach
  void prepare(@TempDir Path directory) throws Exception {
    root = directory.toRealPath();
    folder = Files.createDirectory(root.resolve("folder"));
    write(AGENT, "one");
  }

  @AfterEach
  void close() {
    tree.close();
    threads.shutdownNow();
  }

  @Test
  void followsAFolderThatWasReplacedByACopy() throws Exception {
    watch();
    Path away = move(folder, "away");
    copy(away, folder);
    assertThat(refreshed()).isEmpty();

    write(AGENT, "two");
    assertThat(awaited(1)).containsExactly("updated " + AGENT);

    Files.writeString(away.resolve(AGENT), "three");
    write(".opencode/agents/b.md", "b");
    assertThat(awaited(1)).containsExactly("added .opencode/agents/b.md");
  }

  @Test
  void reportsWhatDiffersInAReplacedFolder() throws Exception {
    write(".opencode/agents/same.md", "same");
    write(".opencode/agents/old.md", "old");
    write("opencode.json", "{\"model\":\"p/m\"}");
    watch();
    Path away = move(folder, "away");
    copy(away, folder);
    write(AGENT, "two");
    write(".opencode/skills/new/SKILL.md", "new");
    write("opencode.json", "{\"model\":\"p/n\"}");
    Files.delete(folder.resolve(".opencode/agents/old.md"));

    assertThat(refreshed(4))
        .containsExactlyInAnyOrder(
            "updated " + AGENT,
            "added .opencode/skills/new/SKILL.md",
            "updated opencode.json",
            "removed .opencode/agents/old.md");
    assertThat(refreshed()).isEmpty();
  }

  @Test
  void reportsNothingWhileTheFolderIsMissing() throws Exception {
    watch();
    Path away = move(folder, "away");
    Files.writeString(away.resolve(AGENT), "two");
    assertThat(refreshed()).isEmpty();

    Files.move(away, folder);
    assertThat(refreshed(1)).containsExactly("updated " + AGENT);
  }

  @Test
  void followsAFolderThatIsDeletedAndCreatedAgain() throws Exception {
    watch();
    delete(folder);
    assertThat(refreshed()).isEmpty();
    Files.createDirectory(folder);
    assertThat(refreshed(1)).containsExactly("removed " + AGENT);

    write(AGENT, "one");
    assertThat(awaited(1)).containsExactly("added " + AGENT);
  }

  @Test
  void reportsAFileThatWasDeletedShortlyBeforeItsFolder() throws Exception {
    watch();
    delete(folder.resolve(".opencode"));
    tree.refresh();
    delete(folder);
    assertThat(tree.settled(Path.of(AGENT))).isEmpty();
    Files.createDirectory(folder);

    assertThat(refreshed(1)).containsExactly("removed " + AGENT);
  }

  @Test
  void followsAFolderWhoseParentWasReplaced() throws Exception {
    Path parent = Files.createDirectory(root.resolve("parent"));
    folder = Files.move(folder, parent.resolve("folder"));
    watch();
    copy(move(parent, "parent-away"), parent);
    write(AGENT, "two");

    assertThat(refreshed(1)).containsExactly("updated " + AGENT);
  }

  @Test
  void reportsNothingThroughALinkInPlaceOfTheFolder() throws Exception {
    watch();
    Path away = move(folder, "away");
    Files.createSymbolicLink(folder, away);
    Files.writeString(away.resolve(AGENT), "two");

    assertThat(refreshed()).isEmpty();
  }

  @Test
  void followsAReplacedConfigurationDirectory() throws Exception {
    watch();
    Path away = move(folder.resolve(".opencode"), "away");
    write(AGENT, "two");
    assertThat(awaited(1)).containsExactly("updated " + AGENT);

    Files.writeString(away.resolve("agents/a.md"), "three");
    write(".opencode/commands/c.md", "c");
    assertThat(awaited(1)).containsExactly("added .opencode/commands/c.md");
  }

  @Test
  void reportsTheFilesOfAConfigurationDirectoryThatIsMovedAway() throws Exception {
    write(".opencode/agents/deep/b.md", "b");
    watch();
    move(folder.resolve(".opencode"), "away");

    assertThat(awaited(2))
        .containsExactlyInAnyOrder("removed " + AGENT, "removed .opencode/agents/deep/b.md");
  }

  @Test
  void followsALinkedConfigurationDirectory() throws Exception {
    Path target = move(folder.resolve(".opencode"), "target");
    Files.createSymbolicLink(folder.resolve(".opencode"), target);
    watch();
    Files.writeString(target.resolve("agents/a.md"), "two");

    assertThat(awaited(1)).containsExactly("updated " + AGENT);
  }

  @Test
  void followsALinkToAnotherTarget() throws Exception {
    Path first = move(folder.resolve(".opencode"), "first");
    Path second = copy(first, root.resolve("second"));
    Files.writeString(second.resolve("agents/a.md"), "two");
    Path link = Files.createSymbolicLink(folder.resolve(".opencode"), first);
    watch();
    Path next = Files.createSymbolicLink(root.resolve("next"), second);
    Files.move(next, link, StandardCopyOption.REPLACE_EXISTING);
    assertThat(awaited(1)).containsExactly("updated " + AGENT);

    Files.writeString(first.resolve("agents/a.md"), "three");
    Files.writeString(second.resolve("agents/b.md"), "b");
    assertThat(awaited(1)).containsExactly("added .opencode/agents/b.md");
  }

  @Test
  void followsALinkThatChangesBehindAnotherLink() throws Exception {
    Path first = move(folder.resolve(".opencode"), "first");
    Path second = copy(first, root.resolve("second"));
    Files.writeString(second.resolve("agents/a.md"), "two");
    Path current = Files.createSymbolicLink(root.resolve("current"), first);
    Files.createSymbolicLink(folder.resolve(".opencode"), current);
    watch();
    Files.delete(current);
    Files.createSymbolicLink(current, second);

    assertThat(refreshed(1)).containsExactly("updated " + AGENT);
  }

  @Test
  void followsALinkWhoseTargetAppearsAndDisappears() throws Exception {
    Path target = move(folder.resolve(".opencode"), "target");
    Path away = move(target, "away");
    watch();
    Files.createSymbolicLink(folder.resolve(".opencode"), target);
    assertThat(refreshed()).isEmpty();
    Files.move(away, target);
    assertThat(refreshed(1)).containsExactly("added " + AGENT);

    delete(target);
    assertThat(refreshed(1)).containsExactly("removed " + AGENT);
  }

  @Test
  void followsLinkedFiles() throws Exception {
    Path shared = Files.writeString(root.resolve("shared.md"), "one");
    Path config = Files.writeString(root.resolve("shared.json"), "{}");
    Files.createSymbolicLink(folder.resolve(".opencode/agents/linked.md"), shared);
    Files.createSymbolicLink(folder.resolve("opencode.json"), config);
    watch();
    Files.writeString(shared, "another");
    Files.writeString(config, "{\"mcp\":{\"a\":{}}}");

    assertThat(refreshed(2))
        .containsExactlyInAnyOrder("updated .opencode/agents/linked.md", "updated opencode.json");
  }

  @Test
  void followsLinkedDirectoriesOnce() throws Exception {
    Files.createSymbolicLink(folder.resolve(".opencode/agents/loop"), folder.resolve(".opencode"));
    Files.createSymbolicLink(folder.resolve(".opencode/agents/self"), Path.of("."));
    watch();
    write(AGENT, "two");

    assertThat(awaited(1)).containsExactly("updated " + AGENT);
  }

  @Test
  void reportsAFileUnderEachPathThatLeadsToIt() throws Exception {
    Files.createSymbolicLink(folder.resolve(".opencode/agent"), Path.of("agents"));
    watch();
    write(AGENT, "two");

    assertThat(awaited(2))
        .containsExactlyInAnyOrder("updated " + AGENT, "updated .opencode/agent/a.md");
  }

  @Test
  void reportsAFileToEachFolderThatLinksToIt() throws Exception {
    Path other = Files.createDirectory(root.resolve("other"));
    Files.createSymbolicLink(other.resolve(".opencode"), folder.resolve(".opencode"));
    ConfigWatcher watcher = new ConfigWatcher(threads);
    BlockingQueue<Path> others = new LinkedBlockingQueue<>();
    ConfigTree second = watcher.watch(other, others::add);
    tree = watcher.watch(folder, candidates::add);
    write(AGENT, "two");
    assertThat(awaited(1)).containsExactly("updated " + AGENT);
    assertThat(others.poll(20, TimeUnit.SECONDS)).isEqualTo(Path.of(AGENT));

    second.close();
    write(AGENT, "three");
    assertThat(awaited(1)).containsExactly("updated " + AGENT);
  }

  @Test
  void ignoresAFileThatIsWrittenWithTheSameContents() throws Exception {
    watch();
    write(AGENT, "one");
    write(END.toString(), "end");

    assertThat(awaited(1)).containsExactly("added " + END);
  }

  private void watch() {
    tree = new ConfigWatcher(threads).watch(folder, candidates::add);
  }

  private List<String> refreshed() {
    tree.refresh();
    List<String> changes = new ArrayList<>();
    for (Path file = candidates.poll(); file != null; file = candidates.poll()) {
      changes.addAll(settled(file));
    }
    return changes;
  }

  /** Returns the next changes; the watching thread may have found them before. */
  private List<String> refreshed(int count) throws InterruptedException {
    tree.refresh();
    return awaited(count);
  }

  /** Returns the next changes; waits until there are as many. */
  private List<String> awaited(int count) throws InterruptedException {
    List<String> changes = new ArrayList<>();
    while (changes.size() < count) {
      Path file = candidates.poll(20, TimeUnit.SECONDS);
      assertThat(file).as("changes so far: %s", changes).isNotNull();
      changes.addAll(settled(file));
    }
    return changes;
  }

  private List<String> settled(Path file) {
    return tree.settled(file).stream().map(ConfigTreeTest::text).toList();
  }

  private static String text(ConfigChange change) {
    return change.action().name().toLowerCase(Locale.ROOT) + " " + change.path();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path move(Path path, String name) throws IOException {
    return Files.move(path, root.resolve(name));
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
    return to;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
