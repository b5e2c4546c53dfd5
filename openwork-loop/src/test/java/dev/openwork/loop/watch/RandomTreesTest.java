package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index matches the files after random changes to trees. {@code -Dopenwork.watch.rounds} sets
 * the number of rounds, {@code -Dopenwork.watch.seed} repeats a run.
 */
@Timeout(120)
class RandomTreesTest {
  private static final int ROUNDS = Integer.getInteger("openwork.watch.rounds", 40);
  private static final List<String> NAMES = List.of("a", "b", "c", "d.x");

  private final long seed = Long.getLong("openwork.watch.seed", System.nanoTime());
  private final Random random = new Random(seed);
  @TempDir private Path directory = Path.of("");

  @Test
  void theIndexMatchesTheFiles() throws Exception {
    System.out.println("random trees: -Dopenwork.watch.seed=" + seed);
    List<Path> roots = List.of(directory.resolve("m/one"), directory.resolve("m/two"));
    try (WatchedFiles watched = WatchedFiles.of(roots)) {
      for (int round = 0; round < ROUNDS; round++) {
        int steps = 1 + random.nextInt(12);
        for (int step = 0; step < steps; step++) {
          step(step);
        }
        Map<Path, String> expected = scan(roots);
        while (!watched.index().files(roots, path -> true).equals(expected)) {
          watched.index().refresh(watched.watch().await().paths());
        }
      }
    }
  }

  /** Runs a random step; steps that the trees do not allow have no effect. */
  private void step(int number) throws IOException {
    Path path = somewhere();
    try {
      switch (random.nextInt(9)) {
        case 0, 1, 2, 3 ->
            WatchedFiles.write(path.resolve(name()), "text " + random.nextInt(3) + number);
        case 4 -> Files.createDirectories(path);
        case 5 -> delete(path);
        case 6 -> Files.move(path, somewhere(), StandardCopyOption.REPLACE_EXISTING);
        case 7 -> Files.createSymbolicLink(path, somewhere());
        default -> Files.move(path, path.resolveSibling(name()));
      }
    } catch (FileSystemException | IllegalArgumentException impossible) {
      assertThat(impossible).isNotNull();
    }
  }

  private Path somewhere() {
    Path path = directory.resolve(random.nextInt(4) == 0 ? "outside" : "m");
    if (random.nextInt(20) > 0) {
      path = path.resolve(random.nextBoolean() ? "one" : "two");
      for (int depth = random.nextInt(4); depth > 0; depth--) {
        path = path.resolve(name());
      }
    }
    return path;
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      FileTree.delete(path);
    } else {
      Files.delete(path);
    }
  }

  private static Map<Path, String> scan(List<Path> roots) throws IOException {
    Map<Path, String> found = new TreeMap<>();
    for (Path root : roots) {
      scan(root.toFile(), found);
    }
    return found;
  }

  private static void scan(File file, Map<Path, String> found) throws IOException {
    if (file.isFile()) {
      found.put(file.toPath(), Digests.of(Files.readAllBytes(file.toPath())));
    } else if (!Files.isSymbolicLink(file.toPath()) || !pointsToAncestor(file)) {
      File[] entries = file.listFiles();
      for (File entry : entries == null ? new File[0] : entries) {
        scan(entry, found);
      }
    }
  }

  private static boolean pointsToAncestor(File link) throws IOException {
    for (File above = link.getParentFile(); above != null; above = above.getParentFile()) {
      if (above.getCanonicalFile().equals(link.getCanonicalFile())) {
        return true;
      }
    }
    return false;
  }
}
