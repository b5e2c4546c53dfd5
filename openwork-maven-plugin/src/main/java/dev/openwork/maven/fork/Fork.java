package dev.openwork.maven.fork;

import dev.openwork.maven.launcher.Launcher;
import dev.openwork.maven.launcher.Reply;
import dev.openwork.maven.launcher.Request;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A forked JVM that hosts a program. It ends with {@link #close}, and by itself within two seconds
 * when this JVM ends in any way, because the connection between the two ends then.
 */
public final class Fork implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(20);

  /** How long somebody may take who connects without being the fork. */
  private static final int STRANGER_MILLIS = 2000;

  private static final Duration COMMAND = Duration.ofSeconds(60);
  private static final Duration CLOSE = Duration.ofMillis(1600);

  private final String name;
  private final Process process;
  private final OutputTail tail;
  private final ControlChannel channel;

  private Fork(String name, Process process, OutputTail tail, ControlChannel channel) {
    this.name = name;
    this.process = process;
    this.tail = tail;
    this.channel = channel;
  }

  /**
   * Starts the JVM and waits until its launcher answers.
   *
   * @param output gets each line that the JVM prints, on a thread of its own
   * @throws ForkFailure when it ends or stays silent instead
   */
  public static Fork launch(ForkSettings settings, Consumer<String> output)
      throws IOException, ForkFailure {
    String token = UUID.randomUUID().toString();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process = start(settings, server.getLocalPort(), token);
      OutputTail tail = new OutputTail();
      drain(settings.name(), process, tail, output);
      try {
        return new Fork(settings.name(), process, tail, connect(settings, server, process, token));
      } catch (IOException e) {
        process.destroyForcibly();
        throw new ForkFailure(
            "the " + settings.name() + " JVM did not start: " + e.getMessage() + "\n" + tail);
      }
    }
  }

  /** Loads the program's classes as they are now into a new generation. */
  public void prepare() throws ForkFailure, InterruptedException {
    command(Request.Kind.PREPARE, List.of());
  }

  /** Starts the prepared generation in place of the running one, which goes on if this fails. */
  public void start() throws ForkFailure, InterruptedException {
    command(Request.Kind.START, List.of());
  }

  /** Calls the main method of a class of the prepared generation. */
  public void call(String mainClass, String... arguments) throws ForkFailure, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, mainClass);
    command(Request.Kind.CALL, command);
  }

  /** Whether the JVM still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Calls back with the exit status when the JVM ends, for whatever reason, on another thread. */
  public void onExit(IntConsumer action) {
    var unused = process.onExit().thenAccept(ended -> action.accept(ended.exitValue()));
  }

  /** Ends the JVM and what it started; at most two seconds. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // Then the fork is ending as it is.
    }
    try {
      if (!process.waitFor(CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void command(Request.Kind kind, List<String> arguments)
      throws ForkFailure, InterruptedException {
    try {
      Reply reply = channel.send(kind, arguments).get(COMMAND.toSeconds(), TimeUnit.SECONDS);
      if (!reply.failure().isEmpty()) {
        throw new ForkFailure(reply.failure());
      }
    } catch (ExecutionException connectionEnded) {
      throw new ForkFailure("the " + name + " JVM ended unexpectedly\n" + tail);
    } catch (TimeoutException e) {
      throw new ForkFailure(
          "the " + name + " did not answer within " + COMMAND.toSeconds() + " s\n" + tail);
    }
  }

  private static Process start(ForkSettings settings, int port, String token) throws IOException {
    Files.createDirectories(settings.directory());
    List<String> command = new ArrayList<>();
    command.add(settings.java().toString());
    command.addAll(settings.jvmArguments());
    command.add("-cp");
    command.add(settings.launcherClassPath().toString());
    command.add(Launcher.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings.environment());
    builder.environment().put(Launcher.PORT, String.valueOf(port));
    builder.environment().put(Launcher.TOKEN, token);
    return builder.directory(settings.directory().toFile()).redirectErrorStream(true).start();
  }

  private static ControlChannel connect(
      ForkSettings settings, ServerSocket server, Process process, String token)
      throws IOException {
    server.setSoTimeout(100);
    long deadline = System.nanoTime() + CONNECT.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try {
        Socket socket = server.accept();
        socket.setSoTimeout(STRANGER_MILLIS);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        if (in.readUTF().equals(token)) {
          socket.setSoTimeout(0);
          return ControlChannel.open(socket, in, settings.program());
        }
        socket.close();
      } catch (SocketTimeoutException notYet) {
        // Look again whether the process lives.
      }
    }
    throw new IOException(
        process.isAlive()
            ? "no answer within " + CONNECT.toSeconds() + " s"
            : "exit status " + process.exitValue());
  }

  private static void drain(
      String name, Process process, OutputTail tail, Consumer<String> output) {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  tail.add(line);
                  output.accept(line);
                }
              } catch (IOException processEnded) {
                // Nothing more to read.
              }
            },
            "openwork-" + name + "-output");
    reader.setDaemon(true);
    reader.start();
  }
}
