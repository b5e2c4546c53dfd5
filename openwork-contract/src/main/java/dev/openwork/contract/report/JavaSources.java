package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Change.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the Java declarations that a contract is generated from, by their names: the type of a
 * schema, which has its name or {@code @Schema(name = …)}; its component, field or annotation with
 * the name of a property; for an operation, an annotation with its id, or else the method. The
 * method of {@code <Tag>.<method>} is in the class {@code <Tag>Resource}, {@code <Tag>Controller}
 * or {@code <Tag>}; that of any other id is found if only one method has the name. The source
 * directories are read when a place is first requested. For use by one thread.
 */
public final class JavaSources {
  /** Finds nothing. */
  public static final JavaSources NONE = new JavaSources(Path.of(""), List.of());

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:record|class|enum|interface)\\s+(\\w+)\\b");
  private static final String NAMED = "@Schema\\(.*\\bname\\s*=\\s*\"%s\"";
  private static final Pattern NOT_CODE =
      Pattern.compile("\\s*(?:\\*|//|/\\*|import\\b|package\\b).*");

  private final Path directory;
  private final List<Path> roots;
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Source> byPath = new HashMap<>();
  private final Map<String, Source> types = new HashMap<>();
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

  /** A file, in which comments and imports are empty lines. */
  private record Source(String path, List<String> lines) {
    Optional<Declaration> find(String pattern) {
      return find(pattern, 1);
    }

    /** Returns the first line, not before another, that contains a pattern. */
    Optional<Declaration> find(String pattern, int from) {
      Pattern compiled = Pattern.compile(pattern);
      for (int i = from - 1; i < lines.size(); i++) {
        if (compiled.matcher(lines.get(i)).find()) {
          return Optional.of(new Declaration(path, i + 1));
        }
      }
      return Optional.empty();
    }
  }

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
    Optional<Declaration> annotated =
        first(sources.stream(), it -> it.find(NAMED.formatted(Pattern.quote(names[0]))));
    Source source = annotated.map(it -> byPath.get(it.file())).orElseGet(() -> types.get(names[0]));
    if (source == null) {
      return Optional.empty();
    }
    Optional<Declaration> type =
        annotated
            .flatMap(it -> source.find(TYPE.pattern(), it.line()))
            .or(() -> type(source, names[0]));
    String property = names.length > 1 ? names[1] : "";
    return property.isEmpty()
        ? type
        : property(source, Pattern.quote(property), type.map(Declaration::line).orElse(1))
            .or(() -> type);
  }

  private static Optional<Declaration> property(Source source, String name, int from) {
    return source
        .find("\\b" + name + "\\s*[,);=]", from)
        .or(() -> source.find("\"" + name + "\"", from));
  }

  private static Optional<Declaration> type(Source source, String name) {
    return source.find("\\b(?:record|class|enum|interface)\\s+" + Pattern.quote(name) + "\\b");
  }

  private Optional<Declaration> operation(String id) {
    String annotation = "operationId\\s*=\\s*\"" + Pattern.quote(id) + "\"";
    return first(sources.stream(), source -> source.find(annotation))
        .or(() -> ofTag(id))
        .or(() -> onlyMethod(id));
  }

  private Optional<Declaration> ofTag(String id) {
    int dot = id.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String tag = id.substring(0, dot);
    return first(
        Stream.of(tag + "Resource", tag + "Controller", tag),
        name ->
            Optional.ofNullable(types.get(name))
                .flatMap(
                    source ->
                        source.find(method(id.substring(dot + 1))).or(() -> type(source, name))));
  }

  private Optional<Declaration> onlyMethod(String name) {
    List<Declaration> methods =
        sources.stream().flatMap(source -> source.find(method(name)).stream()).toList();
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  private static String method(String name) {
    return "^\\s*(?!return\\b|throw\\b|new\\b)[\\w@].*[\\w>\\]]\\s+"
        + Pattern.quote(name)
        + "\\s*\\(";
  }

  private static <T> Optional<Declaration> first(
      Stream<T> candidates, Function<T, Optional<Declaration>> search) {
    return candidates.flatMap(it -> search.apply(it).stream()).findFirst();
  }

  private void index() {
    if (indexed) {
      return;
    }
    indexed = true;
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(this::add);
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    }
    sources.forEach(this::addNested);
  }

  private void add(Path file) {
    String path = directory.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    Source source = new Source(path.replace('\\', '/'), code(file));
    sources.add(source);
    byPath.put(source.path(), source);
    String name = file.getFileName().toString();
    types.putIfAbsent(name.substring(0, name.length() - ".java".length()), source);
  }

  /** Types in files of other names have no precedence. */
  private void addNested(Source source) {
    for (String line : source.lines()) {
      Matcher type = TYPE.matcher(line);
      while (type.find()) {
        types.putIfAbsent(type.group(1), source);
      }
    }
  }

  private static List<String> code(Path file) {
    try {
      // Decodes any bytes; names and lines are ASCII.
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
          .map(line -> NOT_CODE.matcher(line).matches() ? "" : line)
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
