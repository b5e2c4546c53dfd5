package dev.openwork.router.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.RouterException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboundMediaTest {
  private static final Conversation CHAT = Conversation.of("webhook", "default", "..");

  private final InboundMedia media = new InboundMedia(Clock.systemUTC(), 10);
  private final Path project;

  InboundMediaTest(@TempDir Path home) throws IOException {
    project = Files.createDirectory(home.resolve("project")).toRealPath();
  }

  @Test
  void savesAFileOfTheMaximumSize() {
    assertThat(media.save(CHAT, project, attachment(10)))
        .hasSize(10)
        .startsWith(project.resolve(".opencode-router/media/inbound"));
  }

  @Test
  void rejectsALargerFileWithoutLeavingAPartialFile() throws Exception {
    assertThatThrownBy(() -> media.save(CHAT, project, attachment(11)))
        .isInstanceOf(RouterException.class)
        .hasMessage("The file a.bin exceeds the limit of 10 bytes");
    try (Stream<Path> files = Files.walk(project)) {
      assertThat(files.filter(file -> file.toString().endsWith(".bin"))).isEmpty();
    }
  }

  @Test
  void doesNotFollowALinkOutOfTheProject(@TempDir Path outside) throws Exception {
    Files.createSymbolicLink(project.resolve(".opencode-router"), outside);
    assertThatThrownBy(() -> media.save(CHAT, project, attachment(1)))
        .isInstanceOf(RouterException.class);
    assertThat(outside).isEmptyDirectory();
  }

  private static Attachment attachment(int size) {
    return new Attachment("a.bin", () -> new ByteArrayInputStream(new byte[size]));
  }
}
