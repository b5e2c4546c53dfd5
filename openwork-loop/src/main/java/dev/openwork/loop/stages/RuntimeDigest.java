package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileStamp;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.fork.JavaRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Computes a key of what a program runs with, except the classes of the project's modules. */
final class RuntimeDigest {
  /** Variables whose values differ in each loop: a free port, and the terminal. */
  private static final Set<String> IGNORED =
      Set.of("OPENWORK_DEV_OVERLAY", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS");

  private RuntimeDigest() {}

  /**
   * Returns a key that changes with the JDK, the JVM arguments, the environment or a jar. Jars are
   * read only if their stamps are not settled.
   */
  static String of(ForkSettings program) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(program.java().toString());
    parts.add(JavaRelease.of(program.java()).text());
    parts.add(Digests.of(program.jvmArguments()));
    for (Map.Entry<String, String> variable : new TreeMap<>(program.environment()).entrySet()) {
      if (!IGNORED.contains(variable.getKey())) {
        parts.addAll(List.of(variable.getKey(), variable.getValue()));
      }
    }
    for (Path entry : program.program().jars()) {
      parts.add(content(entry));
    }
    return Digests.of(parts);
  }

  private static String content(Path entry) throws IOException {
    if (Files.isRegularFile(entry)) {
      return FileStamp.cacheKey(entry);
    }
    List<String> files = new ArrayList<>();
    for (Path file : FileTree.list(entry)) {
      files.addAll(List.of(entry.relativize(file).toString(), Digests.of(file)));
    }
    return Digests.of(files);
  }
}
