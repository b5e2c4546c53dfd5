package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs without kept objects: each generation binds the same port. */
@Timeout(60)
class PortHoldersTest {
  private final Hosted hosted;
  private int port;

  PortHoldersTest(@TempDir Path directory) {
    hosted = new Hosted(directory);
  }

  @BeforeEach
  void choosePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  @Test
  void releaseThePortForTheNextGeneration() throws Exception {
    hosted.compile(saying('a', ""));
    try (Fork fork = hosted.start()) {
      assertThat(answer()).isEqualTo('a');
      hosted.compile(saying('b', ""));

      fork.prepare();
      fork.start(port);

      assertThat(answer()).isEqualTo('b');
    }
  }

  @Test
  void areRestartedIfTheNextGenerationFails() throws Exception {
    hosted.compile(saying('a', ""));
    try (Fork fork = hosted.start()) {
      hosted.compile(saying('b', "if (true) throw new IllegalStateException(\"not today\");"));
      fork.prepare();

      assertThatThrownBy(() -> fork.start(port))
          .isInstanceOf(ForkFailure.class)
          .hasMessageContaining("not today");
      assertThat(answer()).isEqualTo('a');

      hosted.compile(saying('c', ""));
      fork.prepare();
      fork.start(port);
      assertThat(answer()).isEqualTo('c');
    }
  }

  private char answer() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        InputStream in = socket.getInputStream()) {
      return (char) in.read();
    }
  }

  private String saying(char letter, String first) {
    return """
    package demo;
    public final class Main {
      public static AutoCloseable start(String[] args) throws Exception {
        %s
        var socket = new java.net.ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new java.net.InetSocketAddress("127.0.0.1", %d));
        Thread answering = new Thread(() -> {
          while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
              caller.getOutputStream().write('%s');
            } catch (java.io.IOException closed) {
              // The generation is closed.
            }
          }
        });
        answering.setDaemon(true);
        answering.start();
        return socket;
      }
    }
    """
        .formatted(first, port, letter);
  }
}
