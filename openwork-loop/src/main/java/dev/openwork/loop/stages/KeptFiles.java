package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.fork.LibraryPackages;
import dev.openwork.loop.launcher.ClassLoading;
import dev.openwork.loop.launcher.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that a program's JVM loads only once: those of kept packages, and classes of packages
 * that libraries contain, too. One thread.
 */
final class KeptFiles {
  private Program program;
  private Set<String> packagesOfJars = Set.of();
  private String loaded = "";

  KeptFiles(Program program) {
    this.program = program;
  }

  /** Records that a JVM loads the files as they are now, and returns how it loads them. */
  Program load() throws IOException {
    if (program.classLoading() == ClassLoading.AUTO) {
      packagesOfJars = LibraryPackages.of(program.jars());
      Set<String> packages = new TreeSet<>();
      for (Path directory : program.classDirectories()) {
        for (Path file : FileTree.list(directory)) {
          String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
          if (name.endsWith(".class")) {
            packages.add(Program.packageOf(name));
          }
        }
      }
      packages.retainAll(packagesOfJars);
      program = program.withLibraryPackages(packages);
    }
    loaded = resources();
    return program;
  }

  /** Whether changes include files that are loaded once, so that only a new JVM applies them. */
  boolean concern(Changes changes) throws IOException {
    return changes.classes().stream().anyMatch(change -> isKept(change.path()))
        || (changes.resources() && !resources().equals(loaded));
  }

  private boolean isKept(String classFile) {
    return program.keeps(classFile) || packagesOfJars.contains(Program.packageOf(classFile));
  }

  private String resources() throws IOException {
    List<String> entries = new ArrayList<>();
    if (program.isFlat() || !program.keptPackages().isEmpty()) {
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
