package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A minimal debugger that attaches to a JVM and resumes it. */
public final class Debugger implements AutoCloseable {
  private static final byte[] HANDSHAKE = "JDWP-Handshake".getBytes(StandardCharsets.US_ASCII);

  /** The packet that resumes the JVM: length, id, flags, command. */
  private static final byte[] RESUME = {0, 0, 0, 11, 0, 0, 0, 1, 0, 1, 9};

  private static final long PAUSE_MILLIS = 20;

  private final Socket socket;

  private Debugger(Socket socket) {
    this.socket = socket;
  }

  /** Attaches to a listening JVM. */
  public static Debugger attach(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write(HANDSHAKE);
    byte[] answer = new byte[HANDSHAKE.length];
    new DataInputStream(socket.getInputStream()).readFully(answer);
    assertThat(answer).isEqualTo(HANDSHAKE);
    return new Debugger(socket);
  }

  /** Waits until a JVM listens and attaches. */
  public static Debugger attach(int port, Duration limit) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    while (true) {
      try {
        return attach(port);
      } catch (ConnectException refused) {
        if (System.nanoTime() - begin > limit.toNanos()) {
          throw new AssertionError("no debug agent is listening on port " + port, refused);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  /**
   * Waits until the JVM reports that it is suspended. A JVM that is resumed earlier stays
   * suspended.
   */
  public void awaitStop() throws IOException {
    DataInputStream events = new DataInputStream(socket.getInputStream());
    events.skipNBytes(events.readInt() - Integer.BYTES);
  }

  /** Resumes the JVM. */
  public void resume() throws IOException {
    socket.getOutputStream().write(RESUME);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
