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

  private final List<String> said = new ArrayList<>();

  @Test
  void showsATokenThatIsNewAndOnlyOnce(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("token");
    TokenNotice notice = new TokenNotice(file, said::add);

    notice.on(READY);
    assertThat(said).isEmpty();
    Files.writeString(file, "new-token\n");
    notice.on(new LoopEvent.Notice("else"));
    assertThat(said).isEmpty();
    notice.on(READY);
    notice.on(READY);

    assertThat(said).singleElement().asString().contains("is new-token;", file.toString());
  }

  @Test
  void saysNothingOfATokenThatWasThere(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "old-token");

    new TokenNotice(file, said::add).on(READY);

    assertThat(said).isEmpty();
  }
}
