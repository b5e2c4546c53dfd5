package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.launcher.ClassLoading;
import dev.openwork.loop.launcher.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {
  @TempDir private Path root;

  @BeforeEach
  void writeFiles() throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()))) {
      for (String entry :
          List.of(
              "lib/",
              "lib/Part.class",
              "lib/deep/Inner.class",
              "lib/text.properties",
              "META-INF/versions/17/lib/more/Part.class",
              "module-info.class")) {
        jar.putNextEntry(new JarEntry(entry));
      }
    }
    write("demo/Main.class");
    write("lib/Friend.class");
    write("lib/more/Own.class");
    write("module-info.class");
  }

  @Test
  void includeClassesOfPackagesThatJarsContain() throws IOException {
    KeptFiles kept = new KeptFiles(program(ClassLoading.AUTO));

    assertThat(kept.load().libraryPackages()).isEqualTo(Set.of("lib"));
    assertThat(kept.concern(bodies("lib/Friend.class"))).isTrue();
    assertThat(kept.concern(bodies("lib/deep/New.class"))).isTrue();
    assertThat(kept.concern(bodies("lib/more/Own.class"))).isFalse();
    assertThat(kept.concern(bodies("demo/Main.class"))).isFalse();
  }

  @Test
  void readAChangedJarAgain() throws IOException {
    KeptFiles kept = new KeptFiles(program(ClassLoading.AUTO));
    kept.load();
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()))) {
      jar.putNextEntry(new JarEntry("demo/Other.class"));
    }

    assertThat(kept.load().libraryPackages()).isEqualTo(Set.of("demo"));
  }

  @Test
  void ignoreJarsThatTheJvmIgnores() throws IOException {
    Files.writeString(jar(), "not a jar");

    assertThat(new KeptFiles(program(ClassLoading.AUTO)).load().libraryPackages()).isEmpty();
  }

  @Test
  void includeNoPackageOfJarsIfGenerationsAreRequired() throws IOException {
    KeptFiles kept = new KeptFiles(program(ClassLoading.GENERATIONS));

    assertThat(kept.load().libraryPackages()).isEmpty();
    assertThat(kept.concern(bodies("lib/Friend.class"))).isFalse();
  }

  @Test
  void areAllFilesOfAFlatClassPath() throws IOException {
    KeptFiles kept = new KeptFiles(program(ClassLoading.FLAT));
    kept.load();

    assertThat(kept.concern(bodies("demo/Main.class"))).isTrue();
    assertThat(kept.concern(new Changes(List.of(), true))).isFalse();
    write("demo/text.properties");
    assertThat(kept.concern(new Changes(List.of(), true))).isTrue();
  }

  private Program program(ClassLoading loading) {
    return new Program(
        "demo.Main",
        List.of(),
        List.of(jar()),
        List.of(root.resolve("classes")),
        List.of(),
        root.resolve("work"),
        loading,
        Set.of());
  }

  private static Changes bodies(String classFile) {
    return new Changes(
        List.of(new ClassChange(classFile, ClassChange.Kind.BODIES, List.of())), false);
  }

  private Path jar() {
    return root.resolve("library.jar");
  }

  private void write(String file) throws IOException {
    Path path = root.resolve("classes").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }
}
