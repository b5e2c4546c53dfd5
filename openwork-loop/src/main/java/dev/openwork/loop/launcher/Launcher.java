package dev.openwork.loop.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The main class of a forked JVM. Connects to the loop that started it, serves its {@link
 * Request}s, and exits when the connection ends for any reason.
 */
public final class Launcher {
  /** Environment variable with the loopback port of the loop. */
  public static final String PORT = "OPENWORK_LAUNCHER_PORT";

  /**
   * Environment variable with the token that the loop expects as the first message. Processes that
   * the program starts inherit it unless the program removes it.
   */
  public static final String TOKEN = "OPENWORK_LAUNCHER_TOKEN";

  private static final long DESCENDANTS_MILLIS = 2000;

  private static final Set<Request.Kind> STARTS_PROCESSES =
      EnumSet.of(Request.Kind.START, Request.Kind.RESUME, Request.Kind.CALL, Request.Kind.REFRESH);

  private final Host host;
  private final DataOutputStream out;
  private final ExecutorService commands = Executors.newCachedThreadPool(Launcher::daemon);
  private Descendants reported = new Descendants(Map.of());

  private Launcher(Host host, DataOutputStream out) {
    this.host = host;
    this.out = out;
  }

  public static void main(String[] args) throws Throwable {
    MainThread mainThread = new MainThread();
    try {
      int port = Integer.parseInt(System.getenv(PORT));
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.writeUTF(System.getenv(TOKEN));
      DataInputStream in = new DataInputStream(socket.getInputStream());
      Host host = new Host(Program.read(in), mainThread);
      ShutdownHook.register(host);
      Launcher launcher = new Launcher(host, out);
      daemon(() -> launcher.serve(in)).start();
      daemon(launcher::followDescendants).start();
    } catch (IOException loopEnded) {
      System.exit(0);
    }
    mainThread.serve();
  }

  private void serve(DataInputStream in) {
    try {
      while (true) {
        Request request = Request.read(in);
        commands.execute(() -> execute(request));
      }
    } catch (EOFException closed) {
      // The loop closed the connection.
    } catch (IOException loopEnded) {
      // The same as a closed connection.
    } finally {
      System.exit(0);
    }
  }

  private void execute(Request request) {
    Reply reply = answer(request);
    if (STARTS_PROCESSES.contains(request.kind())) {
      reportDescendants();
    }
    send(reply);
  }

  // A hosted program may fail in any way, including missing classes; the fork survives it.
  private Reply answer(Request request) {
    int id = request.id();
    try {
      switch (request.kind()) {
        case PREPARE -> host.prepare();
        case START -> host.start(Integer.parseInt(request.arguments().get(0)));
        case SUSPEND -> host.suspend(Integer.parseInt(request.arguments().get(0)));
        case RESUME -> host.resume(Integer.parseInt(request.arguments().get(0)));
        case CALL -> host.call(request.arguments());
        case REDEFINE -> host.redefine(ChangedClass.fromArguments(request.arguments()));
        case REFRESH -> host.refresh();
        case RUN -> run(request.arguments());
      }
      return Reply.done(id, host.restartReason(), host.isRunning());
    } catch (RejectedException e) {
      return Reply.rejected(id, e, host.isRunning());
    } catch (Throwable e) {
      return Reply.failed(id, e, host.isRunning());
    }
  }

  /** Runs a command that ends with the fork at the latest; discards its output. */
  private static void run(List<String> command) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(command.get(0) + " exited with status " + status);
    }
  }

  /** Reports processes that the program starts at any time, for example on its own thread. */
  private void followDescendants() {
    try {
      while (true) {
        Thread.sleep(DESCENDANTS_MILLIS);
        reportDescendants();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void reportDescendants() {
    Descendants now = Descendants.of(ProcessHandle.current());
    if (!now.equals(reported)) {
      reported = now;
      send(Reply.descendants(now, host.isRunning()));
    }
  }

  private void send(Reply reply) {
    synchronized (out) {
      try {
        reply.write(out);
        out.flush();
      } catch (IOException loopEnded) {
        // The thread that reads requests exits the JVM.
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "openwork-launcher");
    thread.setDaemon(true);
    return thread;
  }
}
