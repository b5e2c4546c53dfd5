package dev.openwork.loop.fork;

import static dev.openwork.loop.fork.Hosted.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that have no start method, only a main method. */
@Timeout(60)
class MainProgramTest {
  private static final String LISTEN =
      """
      java.net.ServerSocket server =
          new java.net.ServerSocket(%d, 50, java.net.InetAddress.getLoopbackAddress());
      Thread serving = new Thread(() -> { while (true) { try { server.accept().close(); } catch (java.io.IOException e) { } } });
      serving.start();
      """;

  private static final String FINISH =
      """
      package demo;
      public final class Finish {
        public static void main(String[] args) {
          System.setProperty("finished", "true");
        }
      }
      """;

  private final Hosted hosted;
  private final int port;

  MainProgramTest(@TempDir Path directory) throws Exception {
    hosted = new Hosted(directory);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @Test
  void startsWhenItsPortAcceptsConnections() throws Exception {
    compile(
        LISTEN.formatted(port)
            + "System.out.println(\"loader \" + (Thread.currentThread().getContextClassLoader() =="
            + " Main.class.getClassLoader()));");
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);

      new Socket(InetAddress.getLoopbackAddress(), port).close();
      assertThat(hosted.awaitLine("loader")).isEqualTo("loader true");
      assertThat(fork.isRunning()).isTrue();
      assertThat(fork.prepare().orElseThrow()).contains("cannot be stopped");
    }
  }

  @Test
  void supportsRedefinitionButNoNewGeneration() throws Exception {
    compile(LISTEN.formatted(port));
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);
      hosted.compile(main(LISTEN.formatted(port), "two"));

      assertThat(fork.redefine(List.of(changed("Main", "answer()Ljava/lang/String;"))))
          .isEqualTo(new Redefinition.Done());
      assertThat(hosted.ask(fork)).isEqualTo("two");
      assertThat(fork.redefine(List.of(changed("Main", "main([Ljava/lang/String;)V"))))
          .isInstanceOf(Redefinition.Rejected.class);
      assertThat(fork.prepare().orElseThrow()).contains("cannot be stopped");
    }
  }

  @Test
  void failsWithTheExceptionOfMain() throws Exception {
    compile("throw new java.io.IOException(\"no database\");");
    try (Fork fork = hosted.launch()) {
      fork.prepare();

      assertThatThrownBy(() -> fork.start(port))
          .isInstanceOf(ForkFailure.class)
          .hasMessageContaining("java.io.IOException: no database")
          .hasMessageContaining("at demo.Main.main(Main.java:");
      assertThat(fork.isRunning()).isFalse();
      assertThat(hosted.ask(fork)).isEqualTo("one");
      assertThat(fork.prepare().orElseThrow()).contains("cannot be stopped");
    }
  }

  @Test
  void failsIfMainReturnsAndNothingListens() throws Exception {
    compile("");
    try (Fork fork = hosted.launch()) {
      fork.prepare();

      assertThatThrownBy(() -> fork.start(port)).hasMessageContaining("listens on port " + port);
    }
  }

  @Test
  void failsWithTheOutputIfTheJvmExits() throws Exception {
    compile("System.out.println(\"bad flag\"); System.exit(3);");
    try (Fork fork = hosted.launch()) {
      fork.prepare();

      assertThatThrownBy(() -> fork.start(port))
          .hasMessageContaining("exited unexpectedly")
          .hasMessageContaining("bad flag");
    }
  }

  @Test
  void failsIfAnotherProcessUsesItsPort() throws Exception {
    compile(LISTEN.formatted(port));
    try (Fork fork = hosted.launch();
        ServerSocket other = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
      fork.prepare();

      assertThatThrownBy(() -> fork.start(other.getLocalPort()))
          .hasMessageContaining("port " + port + " is already in use");
    }
  }

  @Test
  void exitsLikeWithoutTheLauncher() throws Exception {
    // The listening thread is a daemon, so that the JVM ends when main does.
    String daemon =
        LISTEN.formatted(port).replace("serving.start", "serving.setDaemon(true); serving.start");
    compile(
        daemon
            + "while (!Boolean.getBoolean(\"finished\")) Thread.sleep(1);"
            + " throw new IllegalStateException(\"over\");");
    hosted.compile(FINISH);
    CompletableFuture<Integer> status = new CompletableFuture<>();
    try (Fork fork = hosted.launch()) {
      fork.onExit(status::complete);
      fork.prepare();
      fork.start(port);
      callUntilItExits(fork, "demo.Finish");

      assertThat(hosted.awaitLine("Exception in thread")).contains("IllegalStateException: over");
      assertThat(status.get()).isEqualTo(1);
    }
  }

  @Test
  void reloadsAProgramWhoseMainReceivesACloseable() throws Exception {
    compileServer("Server.run(%d);".formatted(port), "one");
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);
      awaitReturn();
      for (String answer : List.of("two", "three")) {
        hosted.compile(
            main(
                "System.out.printf(\"\"); Server.run(%d); System.out.println(\"returned\");"
                    .formatted(port),
                answer));

        assertThat(fork.prepare()).isEmpty();
        assertThat(fork.start(port)).isEmpty();

        assertThat(hosted.ask(fork)).isEqualTo(answer);
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        awaitReturn();
      }
    }
  }

  @Test
  void restartsTheProgramIfItsNextVersionFails() throws Exception {
    compileServer("Server.run(%d);".formatted(port), "one");
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);
      awaitReturn();
      hosted.compile(main("throw new IllegalStateException(\"no\");", "two"));
      assertThat(fork.prepare()).isEmpty();

      assertThatThrownBy(() -> fork.start(port)).hasMessageContaining("IllegalStateException: no");

      assertThat(fork.isRunning()).isTrue();
      new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
  }

  @Test
  void requiresANewJvmIfClosingDoesNotStopTheProgram() throws Exception {
    compileServer("Server.run(%d).ignoreClose();".formatted(port), "one");
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);
      awaitReturn();
      hosted.compile(main("Server.run(%d);".formatted(port), "two"));
      assertThat(fork.prepare()).isEmpty();

      assertThat(fork.start(port).orElseThrow()).contains("did not stop");
      assertThat(fork.isRunning()).isFalse();
    }
  }

  @Test
  void exitsWhenAReloadedProgramEnds() throws Exception {
    compileServer("Server.run(%d);".formatted(port), "one");
    hosted.compile(
        """
        package demo;
        public final class Shutdown {
          public static void main(String[] args) throws Exception {
            Server.last.close();
          }
        }
        """);
    CompletableFuture<Integer> status = new CompletableFuture<>();
    try (Fork fork = hosted.launch()) {
      fork.onExit(status::complete);
      fork.prepare();
      fork.start(port);
      awaitReturn();
      fork.prepare();
      fork.start(port);
      awaitReturn();
      callUntilItExits(fork, "demo.Shutdown");

      assertThat(status.get()).isZero();
    }
  }

  @Test
  void canHaveAStartMethodBeforeAndAfterwards() throws Exception {
    String start =
        """
        package demo;
        public final class Main {
          public static AutoCloseable start(String[] args) throws Exception {
            return Server.run(%d);
          }
          static String answer() { return "start"; }
        }
        """
            .formatted(port);
    compileServer("Server.run(%d);".formatted(port), "main");
    String main = main("Server.run(%d); System.out.println(\"returned\");".formatted(port), "main");
    hosted.compile(start);
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);
      for (int i = 0; i < 2; i++) {
        hosted.compile(main);
        assertThat(fork.prepare()).isEmpty();
        assertThat(fork.start(port)).isEmpty();
        assertThat(hosted.ask(fork)).isEqualTo("main");
        awaitReturn();

        hosted.compile(start);
        assertThat(fork.prepare()).isEmpty();
        assertThat(fork.start(port)).isEmpty();
        assertThat(hosted.ask(fork)).isEqualTo("start");
      }
    }
  }

  @Test
  void takesThePortFromKeptObjects() throws Exception {
    compileServer("Server.run(%d);".formatted(port), "main");
    hosted.compile(
        """
        package demo;
        public final class Main {
          public static AutoCloseable start(String[] args, java.util.Map<String, AutoCloseable> kept)
              throws Exception {
            kept.put("server", Server.run(%d));
            return () -> {};
          }
          static String answer() { return "start"; }
        }
        """
            .formatted(port));
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      fork.start(port);
      hosted.compile(main("Server.run(%d);".formatted(port), "main"));
      assertThat(fork.prepare()).isEmpty();

      assertThat(fork.start(port)).isEmpty();
      assertThat(hosted.ask(fork)).isEqualTo("main");
    }
  }

  /** Calls a method that ends the JVM, which may exit before or after its reply. */
  private static void callUntilItExits(Fork fork, String mainClass) throws InterruptedException {
    try {
      fork.call(mainClass);
    } catch (ForkFailure exited) {
      assertThat(exited).hasMessageContaining("exited unexpectedly");
    }
  }

  private void awaitReturn() throws InterruptedException {
    hosted.awaitLine("returned");
  }

  /** Compiles a library with a server, and a main method that runs it. */
  private void compileServer(String main, String answer) throws Exception {
    hosted.library(
        """
        package lib;
        public class Base implements AutoCloseable {
          private final java.net.ServerSocket socket;
          private boolean open;
          public Base(int port) throws Exception {
            socket = new java.net.ServerSocket(port, 50, java.net.InetAddress.getLoopbackAddress());
            new Thread(() -> {
              while (!socket.isClosed()) {
                try { socket.accept().close(); } catch (java.io.IOException closed) { }
              }
            }).start();
          }
          public void ignoreClose() { open = true; }
          public void close() throws java.io.IOException { if (!open) { socket.close(); } }
        }
        """);
    hosted.compile(
        """
        package demo;
        public final class Server extends lib.Base {
          public static Server last;
          private Server(int port) throws Exception { super(port); }
          public static Server run(int port) throws Exception {
            last = new Server(port);
            return last;
          }
        }
        """,
        main(main + " System.out.println(\"returned\");", answer),
        Hosted.ask());
  }

  private void compile(String main) throws Exception {
    hosted.compile(main(main, "one"), Hosted.ask());
  }

  private static String main(String main, String answer) {
    return """
    package demo;
    public final class Main {
      public static void main(String[] args) throws Exception {
        %s
      }
      static String answer() {
        return "%s";
      }
    }
    """
        .formatted(main, answer);
  }
}
