package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server in its own process, without child processes. */
final class ServerProgram implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("v2\\.start\".*\"url\":\"([^\"]*)\"");
  private static final int END_SECONDS = 60;

  private final Process process;

  private ServerProgram(Process process) {
    this.process = process;
  }

  /** Starts a server with this working directory. */
  static ServerProgram start(Path directory, Map<String, String> more) throws IOException {
    return new ServerProgram(command(List.of(), directory, more).start());
  }

  /** Starts a server to which file permissions apply even if the test runs as root. */
  static ServerProgram startUnprivileged(Path directory) throws IOException {
    boolean root = System.getProperty("user.name").equals("root");
    List<String> prefix = root ? List.of("setpriv", "--bounding-set=-dac_override") : List.of();
    return new ServerProgram(command(prefix, directory, Map.of()).start());
  }

  private static ProcessBuilder command(
      List<String> prefix, Path directory, Map<String, String> more) {
    List<String> line = new ArrayList<>(prefix);
    line.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--port",
            "0"));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("OPENWORK_SERVER_V2_WORKDIR", directory.toString());
    builder.environment().put("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled");
    builder.environment().put("OPENWORK_SERVER_V2_TOKENS", "none");
    builder.environment().putAll(more);
    return builder;
  }

  /** Waits until the server listens and returns its address; discards later output. */
  URI awaitReady() throws IOException {
    BufferedReader output = process.inputReader();
    StringBuilder printed = new StringBuilder();
    String line = output.readLine();
    while (line != null) {
      printed.append(line).append('\n');
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        drain(output);
        return URI.create(Objects.requireNonNull(ready.group(1)));
      }
      line = output.readLine();
    }
    throw new AssertionError("ended before it was ready:\n" + printed);
  }

  /** Waits until the server exits, verifies that it failed, and returns its output. */
  String awaitFailure() throws Exception {
    if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
      close();
      throw new AssertionError("it did not exit");
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(printed).isNotZero();
    return printed;
  }

  long pid() {
    return process.pid();
  }

  /** Kills the process with SIGKILL on Unix. */
  void kill() {
    close();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static void drain(BufferedReader output) {
    Thread drain = new Thread(() -> dropAll(output), "drain");
    drain.setDaemon(true);
    drain.start();
  }

  private static void dropAll(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException killed) {
      // no further output
    }
  }
}
