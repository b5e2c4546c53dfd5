package dev.openwork.maven.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Main class of a forked JVM. Connects to the loop that started it, serves its {@link Request}s,
 * and ends when the connection does, for whatever reason it ended.
 */
public final class Launcher {
  /** Environment variable with the loopback port of the loop. */
  public static final String PORT = "OPENWORK_LAUNCHER_PORT";

  /** Environment variable with the token that the loop expects as the first thing it hears. */
  public static final String TOKEN = "OPENWORK_LAUNCHER_TOKEN";

  /** How long closing may take before the JVM halts without it, in milliseconds. */
  private static final long CLOSE_MILLIS = 1400;

  private final Host host;
  private final DataOutputStream out;
  private final ExecutorService commands = Executors.newCachedThreadPool(Launcher::daemon);

  private Launcher(Host host, DataOutputStream out) {
    this.host = host;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(System.getenv(PORT));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        DataInputStream in = new DataInputStream(socket.getInputStream())) {
      socket.setTcpNoDelay(true);
      out.writeUTF(System.getenv(TOKEN));
      Host host = new Host(Program.read(in));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> closeWithin(CLOSE_MILLIS, host)));
      new Launcher(host, out).serve(in);
    } catch (IOException loopIsGone) {
      // Ends like a connection that was closed in order.
    }
    System.exit(0);
  }

  private void serve(DataInputStream in) throws IOException {
    try {
      while (true) {
        Request request = Request.read(in);
        commands.execute(() -> reply(answer(request)));
      }
    } catch (EOFException closed) {
      // The loop has no more to say.
    }
  }

  // A hosted program may fail in any way, a missing class included; the fork outlives it.
  private Reply answer(Request request) {
    try {
      switch (request.kind()) {
        case PREPARE -> host.prepare();
        case START -> host.start();
        case CALL -> host.call(request.arguments());
      }
      return Reply.done(request.id());
    } catch (Throwable e) {
      return Reply.failed(request.id(), e);
    }
  }

  private void reply(Reply reply) {
    synchronized (out) {
      try {
        reply.write(out);
        out.flush();
      } catch (IOException loopIsGone) {
        // Nobody listens any more; the reader of requests ends the JVM.
      }
    }
  }

  private static void closeWithin(long millis, Host host) {
    CountDownLatch closed = new CountDownLatch(1);
    daemon(
            () -> {
              Closing.quietly(host);
              closed.countDown();
            })
        .start();
    try {
      closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "openwork-launcher");
    thread.setDaemon(true);
    return thread;
  }
}
