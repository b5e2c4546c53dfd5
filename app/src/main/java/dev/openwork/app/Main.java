package dev.openwork.app;

import dev.openwork.http.HttpListener;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of the app, on its own or as a generation inside the dev loop. */
public final class Main {
  static final String LISTENER = "app.listener";
  private static final int MISUSE = 2;
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private Main() {}

  /** Runs the app until the process is told to stop; exits with 2 if it cannot start. */
  public static void main(String[] args) throws InterruptedException {
    try {
      if (CommandLine.parse(args).help()) {
        System.out.print(CommandLine.USAGE);
        return;
      }
      run(args);
    } catch (UsageException | IOException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSE);
    }
  }

  /**
   * Starts a generation of the app, and returns what stops it. The listener is taken from {@code
   * kept}, or made and put there. Fails with a message for a person if the arguments make no sense
   * or the port is taken.
   */
  public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept)
      throws IOException {
    return start(Settings.of(CommandLine.parse(args), System.getenv()), kept);
  }

  static AutoCloseable start(Settings settings, Map<String, AutoCloseable> kept)
      throws IOException {
    JETTY.setLevel(Level.WARNING);
    if (kept.get(LISTENER) instanceof HttpListener listener) {
      return Application.open(settings, listener);
    }
    CommandLine commandLine = settings.commandLine();
    HttpListener listener = HttpListener.open(commandLine.host(), commandLine.port());
    kept.put(LISTENER, listener);
    return Application.open(settings, listener);
  }

  private static void run(String[] args) throws IOException, InterruptedException {
    Map<String, AutoCloseable> kept = new ConcurrentHashMap<>();
    AutoCloseable app = start(args, kept);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(app, kept, stopped), "app-shutdown"));
    if (kept.get(LISTENER) instanceof HttpListener listener) {
      System.out.println("OpenWork app listening on " + listener.uri());
    }
    stopped.await();
  }

  private static void stop(
      AutoCloseable app, Map<String, AutoCloseable> kept, CountDownLatch stopped) {
    try {
      app.close();
      for (AutoCloseable each : kept.values()) {
        each.close();
      }
    } catch (Exception e) {
      System.err.println("The app did not stop cleanly: " + e.getMessage());
    } finally {
      stopped.countDown();
    }
  }
}
