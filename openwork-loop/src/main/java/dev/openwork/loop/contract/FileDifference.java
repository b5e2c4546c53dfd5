package dev.openwork.loop.contract;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One file that is not what the code says.
 *
 * @param path how people call the file
 * @param kind how it differs
 * @param diff a unified diff from what is committed to what the code says
 */
public record FileDifference(String path, Kind kind, List<String> diff) {
  private static final int CONTEXT_LINES = 3;

  /** How a committed file differs from what the code says. */
  public enum Kind {
    /** Other bytes. */
    CHANGED,
    /** Not committed. */
    MISSING,
    /** Committed, but nothing makes it. */
    NOT_GENERATED
  }

  public FileDifference {
    diff = List.copyOf(diff);
  }

  /** The difference between two files, either of which may be missing. */
  public static Optional<FileDifference> ofFiles(String path, Path committed, Path actual)
      throws IOException {
    return compare(path, read(committed), read(actual));
  }

  /**
   * All files that are not the same in two directories, by path.
   *
   * @param name how people call the directories; the paths begin with it
   */
  public static List<FileDifference> ofDirectories(String name, Path committed, Path actual)
      throws IOException {
    Map<String, byte[]> before = FileTree.read(committed);
    Map<String, byte[]> after = FileTree.read(actual);
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<FileDifference> differences = new ArrayList<>();
    for (String path : paths) {
      compare(
              name + "/" + path,
              Optional.ofNullable(before.get(path)),
              Optional.ofNullable(after.get(path)))
          .ifPresent(differences::add);
    }
    return differences;
  }

  private static Optional<FileDifference> compare(
      String path, Optional<byte[]> committed, Optional<byte[]> actual) {
    byte[] before = committed.orElse(new byte[0]);
    byte[] after = actual.orElse(new byte[0]);
    if (committed.isPresent() == actual.isPresent() && Arrays.equals(before, after)) {
      return Optional.empty();
    }
    Kind kind = actual.isEmpty() ? Kind.NOT_GENERATED : Kind.CHANGED;
    return Optional.of(
        new FileDifference(
            path, committed.isEmpty() ? Kind.MISSING : kind, unified(path, before, after)));
  }

  private static List<String> unified(String path, byte[] before, byte[] after) {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        "committed/" + path, "code/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT_LINES);
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
