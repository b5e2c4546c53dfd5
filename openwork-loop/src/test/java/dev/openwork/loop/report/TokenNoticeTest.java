package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenNoticeTest {
  private static final LoopEvent READY = new LoopEvent.LoopReady(Duration.ofMillis(9), Map.of());

  private final List<String> printed = new ArrayList<>();

  @Test
  void printsANewTokenOnce(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("token");
    TokenNotice notice = new TokenNotice(file, printed::add);

    notice.on(READY);
    assertThat(printed).isEmpty();
    Files.writeString(file, "new-token\n");
    notice.on(new LoopEvent.Notice("else"));
    assertThat(printed).isEmpty();
    notice.on(READY);
    notice.on(READY);

    assertThat(printed)
        .singleElement()
        .asString()
        .contains("server token: new-token ", file.toString());
  }

  @Test
  void doesNotPrintAnExistingToken(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "old-token");

    new TokenNotice(file, printed::add).on(READY);

    assertThat(printed).isEmpty();
  }
}
