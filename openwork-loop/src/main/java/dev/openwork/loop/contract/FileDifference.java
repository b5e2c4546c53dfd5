package dev.openwork.loop.contract;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
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
 * A difference between a committed file and the file that the code produces.
 *
 * @param path the path to report
 * @param kind whether the file is changed, missing or obsolete
 * @param diff a unified diff from the committed to the produced file, with a note for each
 *     difference that lines do not show
 */
public record FileDifference(String path, Kind kind, List<String> diff) {
  private static final int CONTEXT_LINES = 3;

  /** The kinds of differences. */
  public enum Kind {
    /** The texts differ. */
    CHANGED,
    /** The texts are equal except for their line endings. */
    LINE_ENDINGS,
    /** The file is not committed. */
    MISSING,
    /** The file is committed but not produced any more. */
    NOT_GENERATED
  }

  public FileDifference {
    diff = List.copyOf(diff);
  }

  /** Compares two files, either of which may be missing; empty when they are equal. */
  public static Optional<FileDifference> ofFiles(String path, Path committed, Path actual)
      throws IOException {
    return compare(path, read(committed), read(actual));
  }

  /**
   * Compares all files of two directories, by their paths in these.
   *
   * @param name the path of the directory to report
   * @return the differences, sorted by path
   */
  public static List<FileDifference> ofTrees(
      String name, Map<String, byte[]> before, Map<String, byte[]> after) {
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
    return Optional.of(
        new FileDifference(path, kind(committed, actual), unified(path, before, after)));
  }

  private static Kind kind(Optional<byte[]> committed, Optional<byte[]> actual) {
    if (committed.isEmpty()) {
      return Kind.MISSING;
    }
    if (actual.isEmpty()) {
      return Kind.NOT_GENERATED;
    }
    return Arrays.equals(
            HiddenDifferences.withLineFeeds(committed.get()),
            HiddenDifferences.withLineFeeds(actual.get()))
        ? Kind.LINE_ENDINGS
        : Kind.CHANGED;
  }

  private static List<String> unified(String path, byte[] before, byte[] after) {
    List<String> old = lines(before);
    List<String> diff =
        new ArrayList<>(
            UnifiedDiffUtils.generateUnifiedDiff(
                "committed/" + path,
                "code/" + path,
                old,
                DiffUtils.diff(old, lines(after)),
                CONTEXT_LINES));
    List<String> hidden = HiddenDifferences.of(before, after);
    if (diff.isEmpty()) {
      diff.addAll(List.of("--- committed/" + path, "+++ code/" + path));
      diff.addAll(hidden.isEmpty() ? List.of(HiddenDifferences.position(before, after)) : hidden);
    } else {
      diff.addAll(hidden);
    }
    return diff;
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
