package dev.openwork.loop.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StateStreamsTest {

  @Test
  void detectsByAKeepAliveThatAnIdleReaderHasDisconnected() {
    StateStreams streams = new StateStreams(new OverlayState("", "first"), Duration.ofMillis(1));
    StringBuilder sent = new StringBuilder();

    assertThatThrownBy(() -> streams.send(disconnectedAfter("data: first\n\n:\n\n", sent)))
        .isInstanceOf(IOException.class);
    assertThat(sent).hasToString("data: first\n\n:\n\n");
  }

  private static OutputStream disconnectedAfter(String last, StringBuilder sent) {
    return new OutputStream() {
      @Override
      public void write(int character) throws IOException {
        if (sent.toString().equals(last)) {
          throw new IOException("Broken pipe");
        }
        sent.append((char) character);
      }
    };
  }
}
