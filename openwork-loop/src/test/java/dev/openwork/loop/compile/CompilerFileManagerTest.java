package dev.openwork.loop.compile;

import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static javax.tools.StandardLocation.CLASS_PATH;
import static javax.tools.StandardLocation.NATIVE_HEADER_OUTPUT;
import static javax.tools.StandardLocation.SOURCE_OUTPUT;
import static javax.tools.StandardLocation.SOURCE_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares calls of the loop's file manager with the same calls of the JDK's. */
class CompilerFileManagerTest {
  private static final Charset ENCODING = StandardCharsets.ISO_8859_1;
  private static final String MISSING = "missing.txt";
  private static final String COPIED = "copied.txt";

  private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

  /** A sequence of calls with a result that can be compared. */
  @FunctionalInterface
  private interface Calls {
    @Nullable Object of(JavaFileManager files) throws Exception;
  }

  static Stream<Arguments> calls() {
    return Stream.of(files(), contents(), writing(), locations(), lists(), invalidArguments())
        .flatMap(calls -> calls);
  }

  private static Stream<Arguments> files() {
    return Stream.of(
        row("URI of a class", files -> type(files, "p.A", Kind.CLASS).toUri()),
        row("URI of a nested class", files -> type(files, "p.A$B", Kind.CLASS).toUri()),
        row("URI of a generated source", files -> generated(files, "p.A").toUri()),
        row("URI of a resource", files -> resource(files, "p", MISSING).toUri()),
        row("URI of a resource below a package", files -> resource(files, "p", "q/r.txt").toUri()),
        row("URI of an escaped name", files -> resource(files, "", "a%20b").toUri()),
        row("name of a class", files -> type(files, "p.A", Kind.CLASS).getName()),
        row("name of a resource", files -> resource(files, "p.q", COPIED).getName()),
        row("text of a resource", files -> resource(files, "p", COPIED).toString()),
        row("kind of a source", files -> generated(files, "A").getKind()),
        row("kind of a class", files -> type(files, "A", Kind.CLASS).getKind()),
        row("kind of a resource named like a source", files -> kind(files, "A.java")),
        row("kind of a resource named like a class", files -> kind(files, "A.class")),
        row("kind of a page", files -> kind(files, "a.html")),
        row("kind of another resource", files -> kind(files, "a.txt")),
        row("name of a type", files -> named(generated(files, "p.A"), "A")),
        row("name of another type", files -> named(generated(files, "p.A"), "B")),
        row("nesting", files -> type(files, "p.A", Kind.CLASS).getNestingKind()),
        row("access", files -> type(files, "p.A", Kind.CLASS).getAccessLevel()),
        row("same file", files -> same(files, resource(files, "p", "a"), "p", "a")),
        row(
            "same file by another package",
            files -> same(files, resource(files, "p", "q/a"), "p.q", "a")),
        row("other file", files -> same(files, resource(files, "p", "a"), "p", "b")),
        row(
            "equal objects",
            files -> Set.of(resource(files, "p", "a")).contains(resource(files, "p", "a"))),
        row(
            "different objects",
            files -> Set.of(resource(files, "p", "a")).contains(resource(files, "p", "b"))),
        row(
            "binary name of a class",
            files -> files.inferBinaryName(CLASS_OUTPUT, type(files, "p.A$B", Kind.CLASS))),
        row(
            "binary name of a generated source",
            files -> files.inferBinaryName(SOURCE_OUTPUT, generated(files, "p.A"))));
  }

  private static Stream<Arguments> contents() {
    return Stream.of(
        row("stream of a missing file", files -> text(resource(files, "p", MISSING))),
        row("reader of a missing file", files -> read(resource(files, "p", MISSING))),
        row(
            "characters of a missing file",
            files -> resource(files, "p", MISSING).getCharContent(true)),
        row("stream of a directory", files -> text(resource(files, "", "p"))),
        row("time of a missing file", files -> resource(files, "p", MISSING).getLastModified()),
        row("time of a copied file", files -> resource(files, "p", COPIED).getLastModified()),
        row("deletion of a missing file", files -> resource(files, "p", MISSING).delete()),
        row(
            "deletion of a copied file",
            files -> resource(files, "p", COPIED).delete() + " " + in(files, CLASS_OUTPUT, COPIED)),
        row("stream of a copied file", files -> text(resource(files, "p", COPIED))),
        row("reader of a copied file", files -> read(resource(files, "p", COPIED))),
        row(
            "characters of a copied file",
            files -> resource(files, "p", COPIED).getCharContent(false)),
        row("missing input", files -> in(files, CLASS_OUTPUT, MISSING)),
        row("missing generated input", files -> in(files, SOURCE_OUTPUT, MISSING)),
        row("missing input of the class path", files -> in(files, CLASS_PATH, MISSING)),
        row("missing input of the source path", files -> in(files, SOURCE_PATH, MISSING)),
        row("missing class", files -> files.getJavaFileForInput(CLASS_OUTPUT, "p.A", Kind.CLASS)),
        row("input of a location that is not set", files -> in(files, NATIVE_HEADER_OUTPUT, "a")),
        row("input of the class output", files -> in(files, CLASS_OUTPUT, COPIED)),
        row("input of the output through the class path", files -> in(files, CLASS_PATH, COPIED)),
        row("input of a library", files -> in(files, CLASS_PATH, "library.txt")),
        row("input of both", files -> in(files, CLASS_PATH, "both.txt")),
        row("input next to a source", files -> in(files, SOURCE_PATH, "source.txt")),
        row("class of a library", files -> classFile(files, CLASS_PATH, "p.Library")),
        row("class of another language", files -> classFile(files, CLASS_OUTPUT, "p.Other")),
        row(
            "class of another language through the class path",
            files -> classFile(files, CLASS_PATH, "p.Other")));
  }

  private static Stream<Arguments> writing() {
    return Stream.of(
        row(
            "written resource",
            files -> write(resource(files, "p", "a")) + in(files, CLASS_OUTPUT, "a")),
        row(
            "written resource through the class path",
            files -> write(resource(files, "p", "a")) + in(files, CLASS_PATH, "a")),
        row(
            "written source",
            files -> write(generated(files, "p.A")) + text(generated(files, "p.A"))),
        row(
            "written class",
            files -> write(type(files, "p.A", Kind.CLASS)) + classFile(files, CLASS_OUTPUT, "p.A")),
        row(
            "resource that replaces a copied file",
            files -> write(resource(files, "p", COPIED)) + in(files, CLASS_OUTPUT, COPIED)),
        row(
            "object from before the file was written",
            files -> {
              FileObject before = resource(files, "p", "a");
              write(resource(files, "p", "a"));
              return text(before);
            }),
        row(
            "resource that is written twice",
            files -> {
              write(resource(files, "p", "a"));
              try (Writer writer = resource(files, "p", "a").openWriter()) {
                writer.write("b");
              }
              return text(resource(files, "p", "a"));
            }),
        row(
            "resource that is open still",
            files -> {
              try (OutputStream out = resource(files, "p", "a").openOutputStream()) {
                out.write('a');
                return text(resource(files, "p", "a"));
              }
            }),
        row(
            "resource that is opened and left empty",
            files -> {
              resource(files, "p", COPIED).openOutputStream().close();
              return text(resource(files, "p", COPIED));
            }),
        row(
            "stream that is closed",
            files -> {
              OutputStream out = resource(files, "p", "a").openOutputStream();
              out.close();
              out.close();
              out.write('a');
              return "";
            }),
        row(
            "writer that is closed",
            files -> {
              Writer writer = resource(files, "p", "a").openWriter();
              writer.close();
              writer.write('a');
              return "";
            }),
        row(
            "encoding of writers",
            files -> {
              write(resource(files, "p", "a"));
              try (InputStream in = resource(files, "p", "a").openInputStream()) {
                return List.of(in.readAllBytes().length);
              }
            }),
        row(
            "encoding of readers",
            files -> {
              write(resource(files, "p", "a"));
              FileObject written = resource(files, "p", "a");
              return read(written) + written.getCharContent(false);
            }),
        row(
            "time of a written file",
            files -> {
              write(resource(files, "p", "a"));
              return resource(files, "p", "a").getLastModified() > 0;
            }),
        row(
            "deletion of a written file",
            files -> {
              write(resource(files, "p", "a"));
              return resource(files, "p", "a").delete() + " " + in(files, CLASS_OUTPUT, "a");
            }));
  }

  private static Stream<Arguments> locations() {
    return Stream.of(
        row("class output", files -> files.hasLocation(CLASS_OUTPUT)),
        row("source output", files -> files.hasLocation(SOURCE_OUTPUT)),
        row("header output", files -> files.hasLocation(NATIVE_HEADER_OUTPUT)),
        row("source path", files -> files.hasLocation(SOURCE_PATH)),
        row(
            "header output after an option",
            files -> {
              files.handleOption("-h", List.of("headers").iterator());
              FileObject header = files.getFileForOutput(NATIVE_HEADER_OUTPUT, "", "a.h", null);
              return files.hasLocation(NATIVE_HEADER_OUTPUT) + " " + header.getName();
            }),
        row(
            "class in its output",
            files -> files.contains(CLASS_OUTPUT, type(files, "A", Kind.CLASS))),
        row(
            "class in another output",
            files -> files.contains(SOURCE_OUTPUT, type(files, "A", Kind.CLASS))),
        row(
            "source in its output",
            files -> files.contains(SOURCE_OUTPUT, generated(files, "p.A"))),
        row("output of a module", files -> files.getLocationForModule(CLASS_OUTPUT, "m").getName()),
        row(
            "file in the output of a module",
            files ->
                files
                    .getFileForOutput(files.getLocationForModule(CLASS_OUTPUT, "m"), "p", "a", null)
                    .toUri()),
        row(
            "module of a file",
            files ->
                files.getLocationForModule(
                    CLASS_OUTPUT, (JavaFileObject) resource(files, "p", "a"))));
  }

  private static Stream<Arguments> lists() {
    return Stream.of(
        row("package", files -> list(files, CLASS_OUTPUT, "p", EnumSet.allOf(Kind.class), false)),
        row("tree", files -> list(files, CLASS_OUTPUT, "", EnumSet.allOf(Kind.class), true)),
        row("classes", files -> list(files, CLASS_OUTPUT, "p", EnumSet.of(Kind.CLASS), false)),
        row(
            "missing package",
            files -> list(files, CLASS_OUTPUT, "x", EnumSet.of(Kind.CLASS), true)),
        row(
            "written files",
            files -> {
              write(resource(files, "p", "a.txt"));
              write(resource(files, "p", COPIED));
              write(type(files, "p.q.A", Kind.CLASS));
              write(generated(files, "p.A"));
              return List.of(
                  list(files, CLASS_OUTPUT, "p", EnumSet.allOf(Kind.class), true),
                  list(files, CLASS_OUTPUT, "p", EnumSet.allOf(Kind.class), false),
                  list(files, SOURCE_OUTPUT, "p", EnumSet.of(Kind.SOURCE), false));
            }),
        row(
            "location that is not set",
            files -> list(files, NATIVE_HEADER_OUTPUT, "", EnumSet.allOf(Kind.class), true)),
        row(
            "deleted file",
            files -> {
              resource(files, "p", COPIED).delete();
              return list(files, CLASS_OUTPUT, "p", EnumSet.allOf(Kind.class), false);
            }));
  }

  private static Stream<Arguments> invalidArguments() {
    return Stream.of(
            Stream.of("../a", "./a", "/a", "a b", "", "a/../b", "%zz", "file:a")
                .flatMap(
                    name ->
                        Stream.of(
                            row(
                                "output named '" + name + "'",
                                files -> resource(files, "p", name).toUri()),
                            row(
                                "input named '" + name + "'",
                                files -> files.getFileForInput(CLASS_PATH, "p", name)))),
            Stream.of(
                row("class of another kind", files -> type(files, "p.A", Kind.OTHER)),
                row("page as a class", files -> type(files, "p.A", Kind.HTML)),
                row(
                    "input of another kind",
                    files -> files.getJavaFileForInput(CLASS_OUTPUT, "p.A", Kind.OTHER)),
                row(
                    "output to an input location",
                    files -> files.getFileForOutput(CLASS_PATH, "p", "a", null)),
                row(
                    "class to an input location",
                    files -> files.getJavaFileForOutput(SOURCE_PATH, "A", Kind.CLASS, null))))
        .flatMap(rows -> rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void behavesAsTheFileManagerOfTheJdk(String name, Calls calls, @TempDir Path directory)
      throws Exception {
    Path expected = project(directory.resolve("jdk"));
    Path actual = project(directory.resolve("loop"));
    try (StandardJavaFileManager jdk = manager(expected);
        StandardJavaFileManager wrapped = manager(actual);
        ClassPath classPath = new ClassPath(javac, List.of(actual.resolve("library")), "17")) {
      jdk.setLocationFromPaths(
          CLASS_PATH, List.of(expected.resolve("classes"), expected.resolve("library")));
      wrapped.setLocationFromPaths(CLASS_PATH, List.of(actual.resolve("library")));
      CompilerFileManager files = new CompilerFileManager(wrapped, classPath);
      files.begin(Map.of(), new OutputFiles(Map.of()), ENCODING);
      files.addSourceRoot(actual.resolve("src"));
      assertThat(result(calls, files, actual)).isEqualTo(result(calls, jdk, expected));
    }
  }

  @Test
  void hidesTheOutputOfEarlierCompilations(@TempDir Path directory) throws Exception {
    Path root = project(directory);
    Path merged = Files.writeString(root.resolve("classes/merged"), "merged");
    Path stale = Files.writeString(root.resolve("classes/p/Stale.class"), "stale");
    try (StandardJavaFileManager wrapped = manager(root);
        ClassPath classPath = new ClassPath(javac, List.of(), "17")) {
      CompilerFileManager files = new CompilerFileManager(wrapped, classPath);
      OutputFiles output =
          new OutputFiles(
              Map.of(
                  merged,
                  Optional.of("original".getBytes(StandardCharsets.UTF_8)),
                  stale,
                  Optional.empty()));
      files.begin(Map.of(), output, ENCODING);
      assertThat(text(resource(files, "", "merged"))).isEqualTo("original");
      assertThat(files.getJavaFileForInput(CLASS_OUTPUT, "p.Stale", Kind.CLASS)).isNull();
      assertThat(list(files, CLASS_OUTPUT, "p", EnumSet.of(Kind.CLASS), false).toString())
          .contains("Other")
          .doesNotContain("Stale");
      assertThat(resource(files, "", "merged").delete()).isTrue();
      assertThat(merged).exists();
      assertThat(files.getFileForInput(CLASS_OUTPUT, "", "merged")).isNull();
      write(type(files, "p.Stale", Kind.CLASS));
      assertThat(files.getJavaFileForInput(CLASS_OUTPUT, "p.Stale", Kind.CLASS)).isNotNull();
      assertThat(stale).hasContent("stale");
    }
  }

  private StandardJavaFileManager manager(Path root) throws Exception {
    StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
    files.handleOption("-encoding", List.of(ENCODING.name()).iterator());
    files.handleOption("-d", List.of(root.resolve("classes").toString()).iterator());
    files.handleOption("-s", List.of(root.resolve("generated").toString()).iterator());
    files.setLocationFromPaths(SOURCE_PATH, List.of(root.resolve("src")));
    return files;
  }

  private static Path project(Path root) throws Exception {
    for (String file :
        List.of(
            "classes/p/copied.txt",
            "classes/p/both.txt",
            "classes/p/Other.class",
            "library/p/library.txt",
            "library/p/both.txt",
            "library/p/Library.class",
            "src/p/source.txt")) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "content of " + file);
      Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));
    }
    return root;
  }

  /** Returns the result or the type of the exception as text without the project's root. */
  private static String result(Calls calls, JavaFileManager files, Path root) {
    String text;
    try {
      text = String.valueOf(calls.of(files));
    } catch (Exception e) {
      text = e.getClass().getName();
    }
    return text.replace(root.toUri().toString(), "root:").replace(root.toString(), "root");
  }

  private static Arguments row(String name, Calls calls) {
    return arguments(name, calls);
  }

  private static JavaFileObject type(JavaFileManager files, String name, Kind kind)
      throws Exception {
    return files.getJavaFileForOutput(CLASS_OUTPUT, name, kind, null);
  }

  private static JavaFileObject generated(JavaFileManager files, String name) throws Exception {
    return files.getJavaFileForOutput(SOURCE_OUTPUT, name, Kind.SOURCE, null);
  }

  private static FileObject resource(JavaFileManager files, String packageName, String name)
      throws Exception {
    return files.getFileForOutput(CLASS_OUTPUT, packageName, name, null);
  }

  private static Kind kind(JavaFileManager files, String name) throws Exception {
    return ((JavaFileObject) resource(files, "", name)).getKind();
  }

  private static boolean named(JavaFileObject file, String name) {
    return file.isNameCompatible(name, Kind.SOURCE);
  }

  private static boolean same(JavaFileManager files, FileObject a, String packageName, String name)
      throws Exception {
    return files.isSameFile(a, resource(files, packageName, name));
  }

  /** Returns the URI and the content of an input, or null. */
  private static @Nullable String in(
      JavaFileManager files, JavaFileManager.Location location, String name) throws Exception {
    FileObject file = files.getFileForInput(location, "p", name);
    return file == null ? null : file.toUri() + ": " + text(file);
  }

  private static @Nullable String classFile(
      JavaFileManager files, JavaFileManager.Location location, String name) throws Exception {
    FileObject file = files.getJavaFileForInput(location, name, Kind.CLASS);
    return file == null ? null : file.toUri() + ": " + text(file);
  }

  private static String write(FileObject file) throws Exception {
    try (Writer writer = file.openWriter()) {
      writer.write("written é");
    }
    return "";
  }

  private static String text(FileObject file) throws Exception {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), ENCODING);
    }
  }

  private static String read(FileObject file) throws Exception {
    try (Reader reader = file.openReader(false)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  private static TreeSet<String> list(
      JavaFileManager files,
      JavaFileManager.Location location,
      String packageName,
      EnumSet<Kind> kinds,
      boolean recurse)
      throws Exception {
    TreeSet<String> found = new TreeSet<>();
    for (JavaFileObject file : files.list(location, packageName, kinds, recurse)) {
      found.add(file.toUri() + " " + file.getKind() + " " + files.inferBinaryName(location, file));
    }
    return found;
  }
}
