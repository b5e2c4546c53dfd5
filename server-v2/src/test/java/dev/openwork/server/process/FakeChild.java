package dev.openwork.server.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A program to supervise in tests; its arguments say, in order, what it does. */
final class FakeChild {
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
        default -> System.exit(Integer.parseInt(step));
      }
    }
  }

  static ChildSpec doing(String... steps) {
    List<String> arguments = new ArrayList<>(command());
    arguments.addAll(List.of(steps));
    return new ChildSpec(
        "fake",
        "1",
        "",
        Path.of(System.getProperty("java.home"), "bin", "java"),
        arguments,
        Path.of(System.getProperty("java.io.tmpdir")),
        Map.of("VISIBLE", "yes"),
        Optional.of("SECRET"),
        Optional.empty(),
        Duration.ofSeconds(20));
  }

  private static void startGrandchild() throws Exception {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(command());
    command.add("stay");
    System.out.println("grandchild " + new ProcessBuilder(command).start().pid());
  }

  private static List<String> command() {
    return List.of(
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        FakeChild.class.getName());
  }

  private static void never() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
