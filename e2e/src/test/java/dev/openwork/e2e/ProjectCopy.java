package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A copy of this project for a test to build and edit: the sources, without what is built, staged
 * or recorded ({@code target}, {@code .local}, {@code .git}).
 */
public record ProjectCopy(Path root) {
  private static final Set<String> LEFT_OUT = Set.of("target", ".local", ".git", ".idea");

  /** Copies the project that this module belongs to into {@code target}, which is created. */
  public static ProjectCopy into(Path target) throws IOException {
    Path source = projectRoot();
    Files.walkFileTree(source, new Copying(source, target));
    return new ProjectCopy(target);
  }

  /**
   * The root of the project under test: the nearest directory, from the working directory upwards,
   * that holds {@code constants.json}.
   */
  public static Path projectRoot() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("constants.json"))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "no constants.json in "
            + Path.of("").toAbsolutePath()
            + " or above; run inside the project");
  }

  /** A file of the copy, by its path with forward slashes below the root. */
  public Path file(String path) {
    return root.resolve(path);
  }

  /** Replaces the one occurrence of {@code old} in a file, in one write, as an editor does. */
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
   * Makes the copy use the opencode that this project has staged, which is large, by a link.
   *
   * @throws FileAlreadyExistsException when the copy has staged its own already
   */
  public void linkOpencode() throws IOException {
    Path assets = Files.createDirectories(file(".local/runtime-assets"));
    Files.createSymbolicLink(
        assets.resolve("opencode"), projectRoot().resolve(".local/runtime-assets/opencode"));
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
      if (LEFT_OUT.contains(directory.getFileName().toString())) {
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
