package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A copy of the sources of this project, for a test to build and edit. */
public record ProjectCopy(Path root) {
  private static final Set<String> EXCLUDED =
      Set.of("target", ".local", ".git", ".idea", "node_modules");
  private static final String COMPILE_BY_TIMESTAMP =
      "-Dmaven.compiler.useIncrementalCompilation=false\n";

  /** Copies the project of this module into {@code target}, which is created. */
  public static ProjectCopy into(Path target) throws IOException {
    Path source = projectRoot();
    Files.walkFileTree(source, new Copying(source, target));
    return new ProjectCopy(target);
  }

  /**
   * Returns the root of the project under test: the nearest directory that contains {@code
   * constants.json}, starting at the working directory.
   */
  public static Path projectRoot() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("constants.json"))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "No constants.json in "
            + Path.of("").toAbsolutePath()
            + " or its parents. Run the test inside the project.");
  }

  /** Returns a file of the copy by its path relative to the root, with forward slashes. */
  public Path file(String path) {
    return root.resolve(path);
  }

  /** Replaces the single occurrence of {@code old} in a file, in one write. */
  public void edit(String path, String old, String replacement) throws IOException {
    String text = Files.readString(file(path));
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(path + " must contain exactly one '" + old + "'");
    }
    Files.writeString(
        file(path), text.substring(0, at) + replacement + text.substring(at + old.length()));
  }

  /**
   * Links the opencode binary that this project has staged, because it is large.
   *
   * @throws FileAlreadyExistsException if the copy contains a staged binary
   */
  public void linkOpencode() throws IOException {
    Path assets = Files.createDirectories(file(".local/runtime-assets"));
    Files.createSymbolicLink(
        assets.resolve("opencode"), projectRoot().resolve(".local/runtime-assets/opencode"));
  }

  /** Copies the compiled classes of modules, so that Maven does not compile them again. */
  public void copyClasses(Iterable<String> modules) throws IOException {
    for (String module : modules) {
      Path classes = projectRoot().resolve(module).resolve("target/classes");
      Files.walkFileTree(classes, new Copying(classes, file(module).resolve("target/classes")));
    }
    // Otherwise Maven recompiles a module whose directory has changed.
    Files.writeString(file(".mvn/maven.config"), COMPILE_BY_TIMESTAMP, StandardOpenOption.APPEND);
  }

  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path source;
    private final Path target;

    Copying(Path source, Path target) {
      this.source = source;
      this.target = target;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      if (EXCLUDED.contains(directory.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(counterpart(directory));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.copy(file, counterpart(file), StandardCopyOption.COPY_ATTRIBUTES);
      return FileVisitResult.CONTINUE;
    }

    private Path counterpart(Path path) {
      return target.resolve(source.relativize(path));
    }
  }
}
