package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A terminal in which a shell runs a command. */
public final class PseudoTerminal implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 60;

  /** Precedes each line while there is a status line. A carriage return ends a line here. */
  private static final String CLEARED = "^(\u001b\\[J)+";

  private static final String END = "\u0000the terminal is closed";

  private final Process script;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private PseudoTerminal(Process script) {
    this.script = script;
  }

  /** Runs a shell command. */
  public static PseudoTerminal run(String command) throws IOException {
    PseudoTerminal terminal =
        new PseudoTerminal(
            // A build in the background ignores the interrupt key, and its children would, too.
            new ProcessBuilder(
                    "env", "--default-signal=INT", "script", "-qfec", command, "/dev/null")
                .redirectErrorStream(true)
                .start());
    Thread reader = new Thread(terminal::read, "terminal-output");
    reader.setDaemon(true);
    reader.start();
    return terminal;
  }

  /** Waits for a line that starts with a text and returns the rest of the line. */
  public String await(String begin) throws InterruptedException {
    return await(begin, line -> line.startsWith(begin)).substring(begin.length());
  }

  /** Waits for a line that contains a text. */
  public String awaitPart(String part) throws InterruptedException {
    return await(part, line -> line.contains(part));
  }

  private String await(String wanted, Predicate<String> found) throws InterruptedException {
    StringBuilder others = new StringBuilder();
    while (true) {
      String line = lines.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
      if (line == null || line.equals(END)) {
        return fail("no line '%s', but %s", wanted, others);
      }
      if (found.test(line)) {
        return line;
      }
      others.append(line).append('\n');
    }
  }

  /** Types keys. */
  public void type(String keys) throws IOException {
    OutputStream keyboard = script.getOutputStream();
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  /** Closes the terminal. */
  @Override
  public void close() {
    script.destroyForcibly();
  }

  private void read() {
    try (BufferedReader output = script.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line.replaceFirst(CLEARED, ""));
      }
    } catch (IOException closed) {
      // The terminal is closed.
    }
    lines.add(END);
  }
}
