package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopControl;
import dev.openwork.loop.LoopEvent.LoopReady;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class KeyboardTest {
  private final List<String> calls = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Clock clock = Reports.noon();
  private final ConsoleReport report =
      new ConsoleReport(
          new PrintStream(bytes, true, StandardCharsets.UTF_8),
          new ConsoleStyle(Ansi.PLAIN, false, false, false),
          Reports.PATHS,
          Reports.failures(clock),
          clock);

  @Test
  void controlsTheLoop() {
    press("r", "f", "q");
    assertThat(calls).containsExactly("restart server", "everything", "quit", "quit at the end");
  }

  @Test
  void endsTheLoopAtTheEndOfTheInput() {
    press();
    assertThat(calls).containsExactly("quit at the end");
  }

  @Test
  void endsTheLoopWhenTheTerminalIsClosed() throws IOException {
    InputStream gone = InputStream.nullInputStream();
    gone.close();
    Keyboard.read(gone, keys());
    assertThat(calls).containsExactly("quit");
  }

  @Test
  void quitsOnInterruptAndEndOfFileBytes() {
    press("\u0003", "\u0004");
    assertThat(calls).containsExactly("quit", "quit", "quit at the end");
  }

  @Test
  void ignoresOtherKeysArrowsAndPastedText() {
    press("x", "\u001b[A", "require", "ü");
    assertThat(calls).containsExactly("quit at the end");
  }

  @Test
  void printsTheResultOfEachCommand() {
    press("e", "d", "d", "o");
    report.on(new LoopReady(Duration.ofMillis(9), Map.of("app", URI.create("http://there"))));
    press("o", "h", "?");

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("no errors", "debug log on", "debug log off", "no program is running yet")
        .contains("no browser found; open http://there")
        .contains("r  restart the server", "q  quit");
  }

  private void press(String... keys) {
    Keyboard.read(new Typed(List.of(keys)), keys());
    calls.set(calls.size() - 1, "quit at the end");
  }

  private Keys keys() {
    return new Keys(report, new Recorded(), new Browser(Optional.empty()));
  }

  /** Returns each text in one read, like a terminal. */
  private static final class Typed extends InputStream {
    private final Queue<String> texts;

    Typed(List<String> texts) {
      this.texts = new ArrayDeque<>(texts);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      String text = texts.poll();
      if (text == null) {
        return -1;
      }
      byte[] typed = text.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(typed, 0, target, offset, typed.length);
      return typed.length;
    }
  }

  private final class Recorded implements LoopControl {
    @Override
    public void restart(String program) {
      calls.add("restart " + program);
    }

    @Override
    public void regenerateContract() {
      calls.add("contract");
    }

    @Override
    public void runEverything() {
      calls.add("everything");
    }

    @Override
    public void quit() {
      calls.add("quit");
    }
  }
}
