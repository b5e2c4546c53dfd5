package dev.openwork.maven.mojo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopRunnerTest {
  @ParameterizedTest
  @ValueSource(strings = {"plain", "a b", "Gr\u00fcn", "\u65e5\u672c\u8a9e", "a=b{port}#%41"})
  void acceptsPathsThatJavaSupports(String name) throws MojoExecutionException {
    LoopRunner.requireUsable(Path.of("/projects", name));
  }

  @Test
  void rejectsACharacterThatClassPathsCannotContain() {
    assertThatThrownBy(() -> LoopRunner.requireUsable(Path.of("/projects/\ud83d\ude80")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("U+1F680")
        .hasMessageContaining("Move the project");
  }
}
