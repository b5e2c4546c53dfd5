package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** An annotation processor that writes a source and a resource for each type. */
public final class TestProcessor {
  private static final String SOURCE =
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

  private TestProcessor() {}

  /** Creates a jar with the processor, old enough for its time to identify its content. */
  public static Path jar(Path file) throws IOException {
    Path classes = directory(file.resolveSibling("of-" + file.getFileName()));
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : FileTree.read(classes).entrySet()) {
        jar.putNextEntry(new ZipEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  /** Creates a classes directory with the processor. */
  public static Path directory(Path directory) throws IOException {
    return directory(directory, "Maker", SOURCE);
  }

  /** Creates a classes directory with a processor in the default package. */
  static Path directory(Path directory, String name, String source) throws IOException {
    Path file =
        Files.writeString(Files.createDirectories(directory).resolve(name + ".java"), source);
    Path services = directory.resolve(ModuleSources.PROCESSORS);
    Files.createDirectories(services.getParent());
    Files.writeString(services, name);
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-encoding", "UTF-8", file.toString()))
        .isZero();
    return directory;
  }
}
