package dev.openwork.process;

import com.sun.net.httpserver.HttpServer;
import dev.openwork.process.files.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A program to supervise in tests. Its arguments are the steps that it executes. */
final class FakeChild {
  private static final int ENDLESS = 1 << 20;
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private FakeChild() {}

  public static void main(String[] args) throws Exception {
    for (String step : args) {
      switch (step) {
        case "announce" -> listen(0);
        case "endless" -> System.out.write("x".repeat(ENDLESS).getBytes(StandardCharsets.UTF_8));
        case "follow" -> DaemonThreads.start("follow", FakeChild::follow);
        case "complain" -> System.err.println("something is wrong");
        case "environment" -> System.getenv().keySet().forEach(System.out::println);
        case "run-secret" -> System.out.println("now " + System.getenv("RUN_SECRET"));
        case "secret" -> System.out.println("secret " + System.getenv("SECRET"));
        case "grandchild" -> startGrandchild();
        case "escape" -> startEscapedProcess();
        case "stay" -> new CountDownLatch(1).await();
        case "stubborn" -> Runtime.getRuntime().addShutdownHook(new Thread(FakeChild::never));
        default -> other(step);
      }
    }
  }

  private static void other(String step) throws IOException {
    if (step.startsWith("listen:")) {
      listen(Integer.parseInt(step.substring("listen:".length())));
    } else if (step.startsWith("serve:")) {
      serve(Path.of(step.substring("serve:".length())));
    } else if (step.startsWith("claim:")) {
      System.out.println("fake listening on " + step.substring("claim:".length()));
    } else if (step.startsWith("mark:")) {
      System.out.println("marked"); // the step itself is the mark, in the command line
    } else if (step.startsWith("say:")) {
      System.out.println(step.substring("say:".length()));
    } else {
      System.exit(Integer.parseInt(step));
    }
  }

  private static void listen(int port) throws IOException {
    ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    System.out.println("fake LISTENING on http://127.0.0.1:" + socket.getLocalPort());
  }

  /**
   * Answers health checks while a file does not exist; otherwise accepts them without an answer.
   */
  private static void serve(Path silence) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/health",
        exchange -> {
          if (Files.exists(silence)) {
            never();
          }
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    System.out.println("fake listening on http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void follow() {
    new Scanner(System.in, StandardCharsets.UTF_8)
        .forEachRemaining(
            word -> {
              if (word.startsWith("http:")) {
                System.out.println("follows " + word);
              }
            });
  }

  static ChildSpec doing(String... steps) {
    return new ChildSpec(
        "fake",
        "1",
        artifact(JAVA),
        JAVA,
        command(steps),
        Path.of(System.getProperty("java.io.tmpdir")),
        Map.of("VISIBLE", "yes", "SECRET", "not-for-the-log", "RUN_SECRET", ChildSpec.SECRET),
        Map.of(),
        Optional.empty(),
        Duration.ofSeconds(20));
  }

  static ChildSpec with(ChildSpec spec, ChildArtifact artifact, Duration startTimeout) {
    return new ChildSpec(
        spec.name(),
        spec.version(),
        artifact,
        spec.program(),
        spec.arguments(),
        spec.directory(),
        spec.environment(),
        spec.scripts(),
        spec.health(),
        startTimeout);
  }

  /** Returns a child that is checked with {@code GET /health}. */
  static ChildSpec checked(String... steps) {
    ChildSpec spec = doing(steps);
    return new ChildSpec(
        spec.name(),
        spec.version(),
        spec.artifact(),
        spec.program(),
        spec.arguments(),
        spec.directory(),
        spec.environment(),
        spec.scripts(),
        Optional.of(new HealthCheck("/health", Optional.of("user"), Set.of(200))),
        spec.startTimeout());
  }

  static ChildArtifact artifact(Path file) {
    try {
      return new ChildArtifact(file, Sha256.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void startGrandchild() throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(command("stay"));
    System.out.println("grandchild " + new ProcessBuilder(command).start().pid());
  }

  /** Starts a process in its own session, with an empty environment, that init adopts. */
  private static void startEscapedProcess() throws Exception {
    List<String> command =
        new ArrayList<>(List.of("setsid", "--fork", "env", "-i", JAVA.toString()));
    command.addAll(command("stay", "mark:" + System.getProperty("mark", "")));
    new ProcessBuilder(command).start().waitFor();
  }

  static List<String> command(String... steps) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dmark=" + System.getProperty("mark", ""),
                "-cp",
                System.getProperty("java.class.path"),
                FakeChild.class.getName()));
    command.addAll(List.of(steps));
    return command;
  }

  static List<String> commandLine(String... steps) {
    List<String> line = new ArrayList<>(List.of(JAVA.toString()));
    line.addAll(command(steps));
    return line;
  }

  private static void never() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
