package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Descendants;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;

/** Accepts the connection of a forked JVM on a loopback port. The JVM authenticates by a token. */
final class ControlPort implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);

  /** Interval of checks whether the JVM is still running. */
  private static final int CHECK_MILLIS = 100;

  /** How long a connection may take to send its token. */
  private static final int TOKEN_MILLIS = 2000;

  private final String token;
  private final ServerSocket server;

  ControlPort(String token) throws IOException {
    this.token = token;
    this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(CHECK_MILLIS);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Waits for the JVM; fails if it exits or, unless it waits for a debugger, after a timeout. */
  ControlChannel accept(Process process, ForkSettings settings, Consumer<Descendants> descendants)
      throws IOException, InterruptedException {
    boolean suspended = settings.debug().filter(Debug::suspend).isPresent();
    long deadline = System.nanoTime() + CONNECT_TIMEOUT.toNanos();
    while (process.isAlive() && (suspended || System.nanoTime() < deadline)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      try {
        Socket socket = server.accept();
        socket.setSoTimeout(TOKEN_MILLIS);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        if (in.readUTF().equals(token)) {
          socket.setSoTimeout(0);
          return ControlChannel.open(socket, in, settings.program(), descendants);
        }
        socket.close();
      } catch (SocketTimeoutException notYet) {
        // Check again whether the process is running.
      }
    }
    throw new IOException(
        process.isAlive()
            ? "no connection within " + CONNECT_TIMEOUT.toSeconds() + " s"
            : "exit status " + process.exitValue());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
