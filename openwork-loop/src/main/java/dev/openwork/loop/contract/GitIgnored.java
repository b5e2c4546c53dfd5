package dev.openwork.loop.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds files that cannot be committed because Git ignores them. */
final class GitIgnored {
  private static final String DIRECTORY = ".";

  private GitIgnored() {}

  /**
   * Returns the paths that Git ignores. Tracked files are never ignored. Empty if the directory is
   * not in a work tree of Git, if another project's work tree ignores the whole directory, or if
   * there is no Git.
   *
   * @param directory the directory to which the paths are relative
   * @param scratch a directory for temporary files
   */
  static Set<String> among(Collection<String> paths, Path directory, Path scratch)
      throws IOException, InterruptedException {
    if (paths.isEmpty()) {
      return Set.of();
    }
    String names = DIRECTORY + "\0" + String.join("\0", paths) + "\0";
    Path asked = Files.writeString(scratch.resolve("git-paths"), names);
    Path ignored = scratch.resolve("git-ignored");
    ProcessBuilder git =
        new ProcessBuilder(List.of("git", "check-ignore", "-z", "--stdin"))
            .directory(directory.toFile())
            .redirectInput(asked.toFile())
            .redirectOutput(ignored.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      git.start().waitFor();
    } catch (IOException noGit) {
      return Set.of();
    }
    Set<String> found =
        Stream.of(Files.readString(ignored, StandardCharsets.UTF_8).split("\0", -1))
            .filter(path -> !path.isEmpty())
            .collect(Collectors.toSet());
    return found.contains(DIRECTORY) ? Set.of() : found;
  }
}
