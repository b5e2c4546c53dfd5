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

/** The loopback port on which a forked JVM reports, which it does by a token. */
final class ControlPort implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(20);

  /** How often to look whether the JVM still lives. */
  private static final int LOOK_MILLIS = 100;

  /** How long somebody may take who connects without being the fork. */
  private static final int STRANGER_MILLIS = 2000;

  private final String token;
  private final ServerSocket server;

  ControlPort(String token) throws IOException {
    this.token = token;
    this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(LOOK_MILLIS);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Waits for the JVM to report; fails when it ends, or takes too long although nobody debugs. */
  ControlChannel admit(Process process, ForkSettings settings, Consumer<Descendants> descendants)
      throws IOException, InterruptedException {
    boolean suspended = settings.debug().filter(Debug::suspend).isPresent();
    long deadline = System.nanoTime() + CONNECT.toNanos();
    while (process.isAlive() && (suspended || System.nanoTime() < deadline)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      try {
        Socket socket = server.accept();
        socket.setSoTimeout(STRANGER_MILLIS);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        if (in.readUTF().equals(token)) {
          socket.setSoTimeout(0);
          return ControlChannel.open(socket, in, settings.program(), descendants);
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

  @Override
  public void close() throws IOException {
    server.close();
  }
}
