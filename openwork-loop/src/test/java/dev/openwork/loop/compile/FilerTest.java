package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what a processor reads and writes in the loop, over several edits, with plain javac in a
 * clean build.
 */
class FilerTest {
  private static final String SERVICES = "META-INF/services/p.Service";

  /** Logs the outcome of calls of its filer, and writes all kinds of files. */
  private static final String PROCESSOR =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.concurrent.Callable;
      import javax.annotation.processing.*;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.*;
      import javax.tools.*;
      import static javax.tools.StandardLocation.*;
      class ScriptBytes {}
      @SupportedAnnotationTypes("*")
      @SupportedOptions("log")
      public class Script extends AbstractProcessor {
        private final StringBuilder log = new StringBuilder();
        private final Set<String> names = new TreeSet<>();
        private int round;
        @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }
        @Override public boolean process(Set<? extends TypeElement> types, RoundEnvironment env) {
          round++;
          Filer filer = processingEnv.getFiler();
          for (Element root : env.getRootElements()) {
            String name = root.getSimpleName().toString();
            if (root.getKind() != ElementKind.MODULE && !name.startsWith("Made") && !name.startsWith("Script")) {
              names.add(name);
              call("source", () -> write(filer.createSourceFile("p.Made" + name, root),
                  "package p; public class Made" + name + " {}"));
              call("source again", () -> filer.createSourceFile("p.Made" + name, root));
              call("source of an input", () -> filer.createSourceFile("p." + name));
            }
          }
          for (JavaFileManager.Location place : List.of(CLASS_OUTPUT, CLASS_PATH, SOURCE_OUTPUT)) {
            for (String name : List.of("missing", "copied.txt", "names", "Made.txt", "MadeA.java")) {
              call(place + " " + name, () -> filer.getResource(place, "p", name).getCharContent(true));
              call(place + " " + name, () -> read(filer.getResource(place, "p", name)));
              call(place + " " + name, () -> filer.getResource(place, "p", name).getLastModified() > 0);
            }
          }
          call("source path", () -> filer.getResource(SOURCE_PATH, "p", "source.txt").getCharContent(true));
          call("class", () -> filer.getResource(CLASS_OUTPUT, "p", "A.class").openInputStream().read());
          call("URI", () -> filer.getResource(CLASS_OUTPUT, "p", "missing").toUri());
          call("URI", () -> filer.getResource(SOURCE_OUTPUT, "p", "missing").toUri());
          call("name", () -> filer.getResource(CLASS_OUTPUT, "p", "missing").getName());
          call("write what is read", () -> filer.getResource(CLASS_OUTPUT, "p", "copied.txt").openWriter());
          if (round == 1) {
            call("bytes", () -> {
              JavaFileObject file = filer.createClassFile("ScriptBytes");
              try (OutputStream out = file.openOutputStream();
                  InputStream in = Script.class.getResourceAsStream("ScriptBytes.class")) {
                in.transferTo(out);
              }
              return file.toUri();
            });
            call("resource", () -> write(filer.createResource(SOURCE_OUTPUT, "p", "Made.txt"), "é"));
            call("names", () -> write(filer.createResource(CLASS_OUTPUT, "p", "names"), names + "é"));
            call("names again", () -> filer.createResource(CLASS_OUTPUT, "p", "names"));
            call("own object", () -> {
              FileObject file = filer.createResource(CLASS_OUTPUT, "p", "deleted");
              write(file, "x");
              return file.delete() + " " + read(file);
            });
            call("opened twice", () -> {
              FileObject file = filer.createResource(CLASS_OUTPUT, "p", "twice");
              write(file, "x");
              return file.openOutputStream();
            });
          }
          if (env.processingOver()) {
            Set<String> services = new TreeSet<>();
            call("merge", () -> services.addAll(read(filer.getResource(
                CLASS_OUTPUT, "", "META-INF/services/p.Service")).lines().toList()));
            names.forEach(name -> services.add("p." + name));
            if (!names.contains("Quiet")) {
              call("services", () -> write(filer.createResource(
                  CLASS_OUTPUT, "", "META-INF/services/p.Service"), String.join("\\n", services)));
            }
            try {
              Files.writeString(Path.of(processingEnv.getOptions().get("log")), log);
            } catch (IOException e) { throw new UncheckedIOException(e); }
          }
          return false;
        }
        private void call(String name, Callable<?> call) {
          String result;
          try {
            result = String.valueOf(call.call());
          } catch (Exception e) {
            result = e.getClass().getName();
          }
          log.append(round).append(' ').append(name).append(": ").append(result).append('\\n');
        }
        private static String write(FileObject file, String text) throws IOException {
          try (Writer writer = file.openWriter()) { writer.write(text); }
          return file.getName();
        }
        private static String read(FileObject file) throws IOException {
          try (Reader reader = file.openReader(true)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
          }
        }
      }
      """;

  private Path loop;
  private Path clean;
  private Path processor;

  @BeforeEach
  void setUp(@TempDir Path directory) throws IOException {
    loop = directory.resolve("loop");
    clean = directory.resolve("clean");
    processor = TestProcessor.directory(directory.resolve("processor"), "Script", PROCESSOR);
  }

  @Test
  void processorsReadAndWriteAsInACleanBuild() throws Exception {
    try (ModuleCompiler compiler = compiler()) {
      source("A", "class A { MadeA made; }");
      resource("p/copied.txt", "copied é");
      resource(SERVICES, "p.Handwritten");
      assertEqual(compiler);
      source("B", "class B { native void b(); }");
      assertEqual(compiler);
      delete("A");
      assertEqual(compiler);
      resource(SERVICES, "p.Rewritten");
      assertEqual(compiler);
      source("Quiet", "class Quiet {}");
      assertEqual(compiler);
      assertThat(loop.resolve("classes").resolve(SERVICES)).hasContent("p.Rewritten");
    }
  }

  @Test
  void anotherCompilerContinuesWhereTheLastOneStopped() throws Exception {
    source("A", "class A { MadeA made; }");
    source("B", "class B {}");
    resource(SERVICES, "p.Handwritten");
    try (ModuleCompiler compiler = compiler()) {
      assertEqual(compiler);
    }
    delete("A");
    try (ModuleCompiler compiler = compiler()) {
      assertEqual(compiler);
    }
    source("Quiet", "class Quiet {}");
    try (ModuleCompiler compiler = compiler()) {
      assertEqual(compiler);
    }
  }

  @Test
  void processorsGenerateSourcesOfAJavaModule() throws Exception {
    try (ModuleCompiler compiler = compiler()) {
      for (Path root : List.of(loop, clean)) {
        write(root.resolve("src/module-info.java"), "module m { exports p; }");
      }
      source("A", "public class A { MadeA made; }");
      assertEqual(compiler);
      source("B", "public class B { MadeA made; }");
      assertEqual(compiler);
    }
  }

  @Test
  void aFailedCompilationChangesNothing() throws Exception {
    try (ModuleCompiler compiler = compiler()) {
      source("A", "class A { MadeA made; }");
      resource(SERVICES, "p.Handwritten");
      assertEqual(compiler);
      SortedMap<String, byte[]> before = FileTree.read(loop.resolve("classes"));
      source("B", "class B { Missing missing; }");
      assertThat(compiles(compiler)).isFalse();
      assertThat(FileTree.read(loop.resolve("classes")))
          .usingRecursiveComparison()
          .isEqualTo(before);
      source("B", "class B {}");
      assertEqual(compiler);
    }
  }

  @Test
  void nativeHeadersAreWrittenToTheirDirectory() throws Exception {
    try (ModuleCompiler compiler = compiler("-h", loop.resolve("headers").toString())) {
      source("A", "class A { native void a(); }");
      assertThat(compiles(compiler)).isTrue();
      assertThat(loop.resolve("headers/p_A.h")).content().contains("JNICALL Java_p_A_a");
      source("B", "class B { native void b(); }");
      source("A", "class A { native void c(); }");
      assertThat(compiles(compiler)).isTrue();
      assertThat(loop.resolve("headers/p_A.h")).content().contains("JNICALL Java_p_A_c");
      assertThat(loop.resolve("headers/p_B.h")).exists();
      assertThat(FileTree.read(loop.resolve("classes")).keySet()).noneMatch(f -> f.endsWith(".h"));
    }
  }

  private ModuleCompiler compiler(String... options) throws IOException {
    List<String> all = new ArrayList<>(options(loop));
    all.addAll(List.of(options));
    return new ModuleCompiler(
        new ModuleSources(
            loop.resolve("classes"), List.of(), all, List.of(processor), loop.resolve("generated")),
        loop.resolve("state"));
  }

  private static List<String> options(Path root) {
    return List.of("--release", "17", "-encoding", "ISO-8859-1", "-Alog=" + root.resolve("log"));
  }

  private void source(String name, String text) throws IOException {
    for (Path root : List.of(loop, clean)) {
      write(root.resolve("src/p/" + name + ".java"), "package p; " + text);
      write(root.resolve("src/p/source.txt"), "source");
    }
  }

  private void delete(String name) throws IOException {
    for (Path root : List.of(loop, clean)) {
      Files.delete(root.resolve("src/p/" + name + ".java"));
    }
  }

  /** Writes a resource, and copies it to the classes directory. */
  private void resource(String path, String text) throws IOException {
    write(clean.resolve("resources").resolve(path), text);
    write(loop.resolve("classes").resolve(path), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }

  private boolean compiles(ModuleCompiler compiler) throws IOException {
    SortedMap<Path, String> digests = new TreeMap<>();
    for (Path source : sources(loop)) {
      digests.put(source, Digests.of(Files.readAllBytes(source)));
    }
    try {
      compiler.compile(digests, Abi.empty());
      return true;
    } catch (CompileFailure e) {
      return false;
    }
  }

  private void assertEqual(ModuleCompiler compiler) throws IOException {
    assertThat(compiles(compiler)).isTrue();
    compileClean();
    assertThat(log(loop)).isEqualTo(log(clean));
    for (String output : List.of("classes", "generated")) {
      assertThat(FileTree.read(loop.resolve(output)))
          .as(output)
          .usingRecursiveComparison()
          .isEqualTo(FileTree.read(clean.resolve(output)));
    }
  }

  private void compileClean() throws IOException {
    FileTree.delete(clean.resolve("classes"));
    FileTree.delete(clean.resolve("generated"));
    Files.createDirectories(clean.resolve("classes"));
    Files.createDirectories(clean.resolve("generated"));
    for (Path resource : FileTree.list(clean.resolve("resources"))) {
      Path copy = clean.resolve("classes").resolve(clean.resolve("resources").relativize(resource));
      Files.createDirectories(copy.getParent());
      Files.copy(resource, copy);
    }
    List<String> arguments = new ArrayList<>(options(clean));
    arguments.addAll(List.of("-d", clean.resolve("classes").toString()));
    arguments.addAll(List.of("-s", clean.resolve("generated").toString()));
    arguments.addAll(List.of("-cp", clean.resolve("classes").toString()));
    arguments.addAll(List.of("-sourcepath", clean.resolve("src").toString()));
    arguments.addAll(List.of("-processorpath", processor.toString()));
    sources(clean).forEach(source -> arguments.add(source.toString()));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
  }

  private static List<Path> sources(Path root) throws IOException {
    return FileTree.list(root.resolve("src")).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static String log(Path root) throws IOException {
    return Files.readString(root.resolve("log"))
        .replace(root.toUri().toString(), "root:")
        .replace(root.toString(), "root");
  }
}
