package dev.openwork.server.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkspaceIdsTest {

  @Test
  void anIdIsTheBeginningOfTheHashOfThePath() {
    assertThat(WorkspaceIds.local(Path.of("/projects/one")))
        .matches("ws_[0-9a-f]{12}")
        .isEqualTo(WorkspaceIds.local(Path.of("/projects/one")))
        .isNotEqualTo(WorkspaceIds.local(Path.of("/projects/two")));
  }

  @Test
  void theServersOwnHaveTheSameIdsEverywhere() {
    assertThat(WorkspaceIds.internal(WorkspaceKind.CONTROL)).isEqualTo("ws_2d329df6f18e");
    assertThat(WorkspaceIds.internal(WorkspaceKind.HELP)).isEqualTo("ws_fd829c8343d1");
  }

  @Test
  void aSlugHasLettersDigitsAndSingleDashes() {
    assertThat(WorkspaceIds.slug("  My (2nd) Project! ")).isEqualTo("my-2nd-project");
    assertThat(WorkspaceIds.slug("日本")).isEqualTo("workspace");
  }
}
