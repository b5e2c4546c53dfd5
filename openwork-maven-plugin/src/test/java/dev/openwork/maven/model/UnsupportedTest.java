package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsupportedTest {
  private final Path module;

  UnsupportedTest(@TempDir Path module) {
    this.module = module;
  }

  @Test
  void rejectsSourcesInAnotherLanguage() throws Exception {
    write("src/main/kotlin/com/example/Greeting.kt");

    assertThatThrownBy(this::reject)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("module greeting")
        .hasMessageContaining(module.resolve("src/main/kotlin").toString());
  }

  @Test
  void rejectsAModuleDescriptorWithDependencies() throws Exception {
    write("src/main/java/module-info.java");

    assertThatThrownBy(this::reject)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("module greeting")
        .hasMessageContaining("module-info.java");
  }

  @Test
  void acceptsJavaSourcesInADirectoryOfAnotherLanguage() throws Exception {
    write("src/main/java/com/example/Greeting.java");
    write("src/main/groovy/com/example/Java.java");

    assertThatCode(this::reject).doesNotThrowAnyException();
  }

  @Test
  void acceptsAModuleDescriptorWithoutDependencies() throws Exception {
    write("src/main/java/module-info.java");

    assertThatCode(() -> rejectWith(List.of())).doesNotThrowAnyException();
  }

  private void reject() throws MojoExecutionException {
    rejectWith(List.of(Path.of("dependency.jar")));
  }

  private void rejectWith(List<Path> classPath) throws MojoExecutionException {
    Unsupported.reject("greeting", module, List.of(module.resolve("src/main/java")), classPath);
  }

  private void write(String path) throws IOException {
    Path file = module.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
