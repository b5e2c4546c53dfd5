package dev.openwork.server.process;

import dev.openwork.server.process.files.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A program to supervise in tests. Its arguments are the steps that it executes. */
final class FakeChild {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private FakeChild() {}

  public static void main(String[] args) throws Exception {
    for (String step : args) {
      switch (step) {
        case "announce" -> System.out.println("fake LISTENING on http://127.0.0.1:1");
        case "complain" -> System.err.println("something is wrong");
        case "environment" -> System.getenv().keySet().forEach(System.out::println);
        case "secret" -> System.out.println("secret " + System.getenv("SECRET"));
        case "grandchild" -> startGrandchild();
        case "stay" -> new CountDownLatch(1).await();
        case "stubborn" -> Runtime.getRuntime().addShutdownHook(new Thread(FakeChild::never));
        default -> other(step);
      }
    }
  }

  private static void other(String step) throws IOException {
    if (step.startsWith("listen:")) {
      int port = Integer.parseInt(step.substring("listen:".length()));
      ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
      System.out.println("fake listening on http://127.0.0.1:" + socket.getLocalPort());
    } else if (step.startsWith("say:")) {
      System.out.println(step.substring("say:".length()));
    } else {
      System.exit(Integer.parseInt(step));
    }
  }

  static ChildSpec doing(String... steps) {
    return new ChildSpec(
        "fake",
        "1",
        artifact(JAVA),
        JAVA,
        command(steps),
        Path.of(System.getProperty("java.io.tmpdir")),
        Map.of("VISIBLE", "yes", "SECRET", "not-for-the-log"),
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
        spec.health(),
        startTimeout);
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

  static List<String> command(String... steps) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FakeChild.class.getName()));
    command.addAll(List.of(steps));
    return command;
  }

  private static void never() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
