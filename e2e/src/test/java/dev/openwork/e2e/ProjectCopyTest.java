package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCopyTest {
  private final ProjectCopy copy;

  ProjectCopyTest(@TempDir Path directory) throws Exception {
    copy = ProjectCopy.into(directory.resolve("copy"));
  }

  @Test
  void containsOnlySources() {
    assertThat(copy.file("e2e/pom.xml")).exists();
    assertThat(copy.file("e2e/target")).doesNotExist();
    assertThat(copy.file(".git")).doesNotExist();
  }

  @Test
  void anEditReplacesASingleOccurrence() throws Exception {
    copy.edit("e2e/pom.xml", "<artifactId>e2e</artifactId>", "<artifactId>e3e</artifactId>");
    assertThat(Files.readString(copy.file("e2e/pom.xml"))).contains("<artifactId>e3e</artifactId>");
  }

  @Test
  void rejectsAnAmbiguousEdit() {
    assertThatThrownBy(() -> copy.edit("e2e/pom.xml", "artifactId", "x"))
        .hasMessage("e2e/pom.xml must contain exactly one 'artifactId'");
  }
}
