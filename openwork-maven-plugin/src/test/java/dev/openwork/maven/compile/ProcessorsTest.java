package dev.openwork.maven.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.maven.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module whose annotation processor writes a source and a resource. */
class ProcessorsTest {
  private static final String PROCESSOR =
      """
      import java.io.*;
      import java.util.*;
      import javax.annotation.processing.*;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.*;
      import javax.tools.StandardLocation;
      @SupportedAnnotationTypes("*")
      public class Maker extends AbstractProcessor {
        @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }
        @Override public boolean process(Set<? extends TypeElement> t, RoundEnvironment round) {
          try {
            for (Element root : round.getRootElements()) {
              String name = root.getSimpleName().toString();
              if (!name.startsWith("Made")) {
                try (Writer w = processingEnv.getFiler().createSourceFile("p.Made" + name).openWriter()) {
                  w.write("package p; public class Made" + name + " {}");
                }
                try (Writer w = processingEnv.getFiler()
                    .createResource(StandardLocation.CLASS_OUTPUT, "", "made/" + name).openWriter()) {
                  w.write(name);
                }
              }
            }
          } catch (IOException e) { throw new UncheckedIOException(e); }
          return false;
        }
      }
      """;

  private Path directory;
  private ModuleSources module;

  @BeforeEach
  void setUp(@TempDir Path directory) throws IOException {
    this.directory = directory;
    Path processor = Files.createDirectories(directory.resolve("processor"));
    Path source = Files.writeString(processor.resolve("Maker.java"), PROCESSOR);
    Path services = Files.createDirectories(processor.resolve("META-INF/services"));
    Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Maker");
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", source.toString()))
        .isZero();
    module =
        new ModuleSources(
            directory.resolve("classes"),
            List.of(),
            List.of("--release", "17", "-proc:none"),
            List.of(processor),
            directory.resolve("generated"));
  }

  @Test
  void writesWhatProcessorsMakeAndRemovesWhatTheyNoLongerMake() throws Exception {
    try (ModuleCompiler compiler = new ModuleCompiler(module, directory.resolve("memory"))) {
      Path a = write("A", "package p; class A { MadeA made; }");
      Path b = write("B", "package p; class B {}");
      compiler.compile(digests(a, b), Abi.empty());
      assertThat(directory.resolve("classes/p/MadeB.class")).exists();
      assertThat(directory.resolve("classes/made/B")).hasContent("B");
      assertThat(directory.resolve("generated/p/MadeB.java")).exists();
      compiler.compile(digests(a, directory.resolve("generated/p/MadeA.java")), Abi.empty());
      assertThat(directory.resolve("classes/p/MadeA.class")).exists();
      assertThat(directory.resolve("classes/p/MadeB.class")).doesNotExist();
      assertThat(directory.resolve("classes/made/B")).doesNotExist();
      assertThat(directory.resolve("generated/p/MadeB.java")).doesNotExist();
    }
    try (ModuleCompiler compiler = new ModuleCompiler(module, directory.resolve("memory"))) {
      assertThat(compiler.isCurrent(digests(directory.resolve("src/p/A.java")), Abi.empty()))
          .isTrue();
    }
  }

  private Path write(String name, String source) throws IOException {
    Path file = directory.resolve("src/p/" + name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source);
  }

  private static SortedMap<Path, String> digests(Path... sources) throws IOException {
    SortedMap<Path, String> digests = new TreeMap<>();
    for (Path source : sources) {
      digests.put(source, Digests.of(Files.readAllBytes(source)));
    }
    return digests;
  }
}
