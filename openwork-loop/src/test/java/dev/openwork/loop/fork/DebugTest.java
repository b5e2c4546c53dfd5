package dev.openwork.loop.fork;

import static dev.openwork.loop.fork.Hosted.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DebugTest {
  private final Hosted hosted;
  private final LinkedBlockingQueue<String> output = new LinkedBlockingQueue<>();
  private final int port;

  DebugTest(@TempDir Path directory) throws IOException {
    hosted = new Hosted(directory);
    hosted.compile(main("one"), Hosted.ask());
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @Test
  void redefinesMethodsWhileADebuggerIsAttached() throws Exception {
    try (Fork fork = launch(false)) {
      fork.prepare();
      fork.start(1);
      try (Debugger debugger = Debugger.attach(port)) {
        assertThat(debugger).isNotNull();
        hosted.compile(main("two"));

        assertThat(fork.redefine(List.of(changed("Main", "answer()Ljava/lang/String;"))))
            .isEqualTo(new Redefinition.Done());
        assertThat(hosted.ask(fork)).isEqualTo("two");
      }
    }
  }

  @Test
  void waitsForTheDebuggerBeforeItRuns() throws Exception {
    CompletableFuture<Fork> launched =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return launch(true);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(output.take()).contains("Listening").contains(String.valueOf(port));
    try (Debugger debugger = Debugger.attach(port)) {
      debugger.awaitStop();
      assertThat(launched).isNotDone();

      debugger.resume();

      launched.get().close();
    }
  }

  @Test
  void canBeInterruptedWhileItWaitsForADebugger() throws Exception {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread launching =
        new Thread(
            () -> {
              try {
                launch(true).close();
                thrown.completeExceptionally(new AssertionError("it did not wait"));
              } catch (Exception e) {
                thrown.complete(e);
              }
            });
    launching.start();
    output.take();

    launching.interrupt();

    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
  }

  private Fork launch(boolean suspend) throws Exception {
    return Fork.launch(hosted.settings(Optional.of(new Debug(port, suspend))), output::add);
  }

  private static String main(String answer) {
    return """
    package demo;
    public final class Main {
      public static AutoCloseable start(String[] args) {
        return () -> {};
      }
      static String answer() {
        return "%s";
      }
    }
    """
        .formatted(answer);
  }
}
