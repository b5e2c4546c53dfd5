package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.launcher.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a program's kept packages, which its JVM loads only once. One thread. */
final class KeptFiles {
  private final Program program;
  private String loaded = "";

  KeptFiles(Program program) {
    this.program = program;
  }

  /** Records that a JVM loads the files as they are now. */
  void load() throws IOException {
    loaded = resources();
  }

  /** Whether changes include kept files, so that only a new JVM applies them. */
  boolean concern(Changes changes) throws IOException {
    return changes.classes().stream().anyMatch(change -> program.keeps(change.path()))
        || (changes.resources() && !resources().equals(loaded));
  }

  private String resources() throws IOException {
    List<String> entries = new ArrayList<>();
    if (!program.keptPackages().isEmpty()) {
      for (Path directory : program.classDirectories()) {
        for (Path file : FileTree.list(directory)) {
          Path relative = directory.relativize(file);
          if (program.keeps(relative) && !file.toString().endsWith(".class")) {
            entries.add(relative.toString());
            entries.add(Digests.of(file));
          }
        }
      }
    }
    return Digests.of(entries);
  }
}
