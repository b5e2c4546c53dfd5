package dev.openwork.app;

import dev.openwork.app.login.Login;
import dev.openwork.http.HttpListener;
import dev.openwork.http.PrintableLogFormatter;
import dev.openwork.http.UntrustedText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry point of the app, as a program and as a generation in the development loop. */
public final class Main {
  static final String LISTENER = "app.listener";
  private static final int USAGE_ERROR = 2;
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private Main() {}

  /** Runs the app until the process is terminated; exits with status 2 if it cannot start. */
  public static void main(String[] args) throws InterruptedException {
    try {
      if (Options.parse(args).help()) {
        System.out.print(Options.usage());
        return;
      }
      if (Options.parse(args).loginUrl()) {
        System.out.println(loginUrl(Settings.of(Options.parse(args), System.getenv())));
        return;
      }
      run(args);
    } catch (IllegalArgumentException | IOException e) {
      System.err.println(UntrustedText.escaped(String.valueOf(e.getMessage())));
      System.exit(USAGE_ERROR);
    }
  }

  /**
   * Starts a generation of the app. Uses the listener in {@code kept}, or opens one and adds it.
   *
   * @return closes the generation, but not the listener
   * @throws IOException if the port is in use
   * @throws IllegalArgumentException if an argument or an environment variable is invalid
   */
  public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept)
      throws IOException {
    return start(Settings.of(Options.parse(args), System.getenv()), kept);
  }

  static AutoCloseable start(Settings settings, Map<String, AutoCloseable> kept)
      throws IOException {
    JETTY.setLevel(Level.WARNING);
    PrintableLogFormatter.install();
    if (kept.get(LISTENER) instanceof HttpListener listener) {
      return Application.open(settings, kept, listener);
    }
    Options options = settings.options();
    HttpListener listener = HttpListener.open(options.host(), options.port());
    kept.put(LISTENER, listener);
    return Application.open(settings, kept, listener);
  }

  private static void run(String[] args) throws IOException, InterruptedException {
    Map<String, AutoCloseable> kept = new ConcurrentHashMap<>();
    AutoCloseable app = start(args, kept);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(app, kept, stopped), "app-shutdown"));
    Settings settings = Settings.of(Options.parse(args), System.getenv());
    if (kept.get(LISTENER) instanceof HttpListener listener) {
      System.out.println("OpenWork app listening on " + listener.uri());
      System.out.println("Open " + loginUrl(settings, listener.uri()) + " (valid once)");
    }
    if (settings.options().stopWithStdin()) {
      System.in.transferTo(OutputStream.nullOutputStream());
      System.exit(0);
    }
    stopped.await();
  }

  private static URI loginUrl(Settings settings) throws IOException {
    Options options = settings.options();
    return loginUrl(settings, URI.create("http://" + options.host() + ":" + options.port()));
  }

  private static URI loginUrl(Settings settings, URI app) throws IOException {
    return Login.open(settings.login(), app.getPort()).url(app);
  }

  private static void stop(
      AutoCloseable app, Map<String, AutoCloseable> kept, CountDownLatch stopped) {
    try {
      app.close();
      for (AutoCloseable each : kept.values()) {
        each.close();
      }
    } catch (Exception e) {
      System.err.println("Shutdown failed: " + e.getMessage());
    } finally {
      stopped.countDown();
    }
  }
}
