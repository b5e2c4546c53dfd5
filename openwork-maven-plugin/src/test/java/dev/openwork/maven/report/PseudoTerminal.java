package dev.openwork.maven.report;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A terminal in which a shell runs a command. */
final class PseudoTerminal implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 30;

  private static final String END = "\u0000the terminal is closed";

  private final Process script;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private PseudoTerminal(Process script) {
    this.script = script;
  }

  static PseudoTerminal run(String command) throws IOException {
    PseudoTerminal terminal =
        new PseudoTerminal(
            new ProcessBuilder("script", "-qfec", command, "/dev/null")
                .redirectErrorStream(true)
                .start());
    Thread reader = new Thread(terminal::read, "terminal-output");
    reader.setDaemon(true);
    reader.start();
    return terminal;
  }

  /** What follows the text in the next line that begins with it. */
  String await(String begin) throws InterruptedException {
    StringBuilder others = new StringBuilder();
    while (true) {
      String line = lines.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
      if (line == null || line.equals(END)) {
        return fail("no line '%s', but %s", begin, others);
      }
      if (line.startsWith(begin)) {
        return line.substring(begin.length());
      }
      others.append(line).append('\n');
    }
  }

  void type(String keys) throws IOException {
    OutputStream keyboard = script.getOutputStream();
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  /** Closes the window, as it were. */
  @Override
  public void close() {
    script.destroyForcibly();
  }

  private void read() {
    try (BufferedReader output = script.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
      }
    } catch (IOException closed) {
      // Nothing more to read.
    }
    lines.add(END);
  }
}
