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

  private static final String NOTIFY =
      """
      package demo;
      public final class Notify {
        public static void main(String[] args) {
          synchronized (Main.class) {
            Main.class.notifyAll();
          }
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
      assertThat(fork.reloadable()).isTrue();

      fork.start(port);

      new Socket(InetAddress.getLoopbackAddress(), port).close();
      assertThat(hosted.awaitLine("loader")).isEqualTo("loader true");
      assertThat(fork.reloadable()).isFalse();
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
      fork.prepare();
      assertThatThrownBy(() -> fork.start(port)).hasMessageContaining("cannot be stopped");
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
      assertThat(fork.reloadable()).isFalse();
      assertThat(hosted.ask(fork)).isEqualTo("one");
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
            + "synchronized (Main.class) { Main.class.wait(); } throw new"
            + " IllegalStateException(\"over\");");
    hosted.compile(NOTIFY);
    CompletableFuture<Integer> status = new CompletableFuture<>();
    try (Fork fork = hosted.launch()) {
      fork.onExit(status::complete);
      fork.prepare();
      fork.start(port);
      fork.call("demo.Notify");

      assertThat(hosted.awaitLine("Exception in thread")).contains("IllegalStateException: over");
      assertThat(status.get()).isEqualTo(1);
    }
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
