package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Change.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the Java declarations that a contract is generated from: the class with the name of a
 * schema, its component or field with the name of a property, and the method of an operation whose
 * id is {@code <Tag>.<method>}, in the class {@code <Tag>Resource}, {@code <Tag>Controller} or
 * {@code <Tag>}. The source directories are read when a place is first requested. For use by one
 * thread.
 */
public final class JavaSources {
  /** Finds nothing. */
  public static final JavaSources NONE = new JavaSources(Path.of(""), List.of());

  private final Path directory;
  private final List<Path> roots;
  private final Map<String, Path> files = new HashMap<>();
  private boolean indexed;

  /**
   * Creates an index.
   *
   * @param directory the directory that the returned paths are relative to
   * @param roots the source directories
   */
  public JavaSources(Path directory, List<Path> roots) {
    this.directory = directory;
    this.roots = List.copyOf(roots);
  }

  /**
   * A declaration.
   *
   * @param file the path of the file, with slashes
   * @param line the line, from 1
   */
  public record Declaration(String file, int line) {}

  /** Returns the declaration that caused a change; empty if it is not found. */
  public Optional<Declaration> of(Change change) {
    index();
    if (change.kind() == Kind.SCHEMA || change.kind() == Kind.PROPERTY) {
      return schema(change.subject());
    }
    return change.operations().size() == 1
        ? operation(change.operations().get(0))
        : Optional.empty();
  }

  private Optional<Declaration> schema(String subject) {
    String[] names = subject.split("[.\\[ ]", 3);
    Path file = files.get(names[0]);
    if (file == null) {
      return Optional.empty();
    }
    Optional<Declaration> component =
        names.length > 1 && !names[1].isEmpty()
            ? line(file, "\\b" + Pattern.quote(names[1]) + "\\s*[,);=]")
            : Optional.empty();
    return component.or(() -> declaration(file, names[0]));
  }

  private Optional<Declaration> declaration(Path file, String name) {
    return line(file, "\\b(record|class|enum|interface)\\s+" + Pattern.quote(name) + "\\b");
  }

  private Optional<Declaration> operation(String id) {
    int dot = id.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String tag = id.substring(0, dot);
    String method = "^\\s*[\\w@].*[\\w>\\]]\\s+" + Pattern.quote(id.substring(dot + 1)) + "\\s*\\(";
    return Stream.of(tag + "Resource", tag + "Controller", tag)
        .flatMap(
            name ->
                Optional.ofNullable(files.get(name))
                    .flatMap(file -> line(file, method).or(() -> declaration(file, name)))
                    .stream())
        .findFirst();
  }

  /** Returns the first line outside of comments and imports that contains a pattern. */
  private Optional<Declaration> line(Path file, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    List<String> lines = read(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean code = !line.strip().matches("(\\*|//|/\\*|import\\b|package\\b).*");
      if (code && compiled.matcher(line).find()) {
        String path = directory.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        return Optional.of(new Declaration(path.replace('\\', '/'), i + 1));
      }
    }
    return Optional.empty();
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private void index() {
    if (indexed) {
      return;
    }
    indexed = true;
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(file -> file.toString().endsWith(".java"))
              .forEach(file -> files.putIfAbsent(simpleName(file), file));
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    }
  }

  private static String simpleName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
  }
}
