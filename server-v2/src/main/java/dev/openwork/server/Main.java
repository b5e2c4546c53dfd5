package dev.openwork.server;

import dev.openwork.http.HttpListener;
import dev.openwork.server.web.JsonLog;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Server V2 as a program, and as a guest of a JVM that reloads it. */
public final class Main {
  private static final int USAGE_ERROR = 2;

  private Main() {}

  /** Runs the server until the process is asked to end. */
  public static void main(String[] args) throws Exception {
    try {
      if (CommandLine.parse(args).help()) {
        System.out.print(CommandLine.USAGE);
        return;
      }
      Map<String, AutoCloseable> kept = new LinkedHashMap<>();
      AutoCloseable server = start(args, kept);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.run(server, kept)));
    } catch (IllegalArgumentException | IOException e) {
      System.err.println(e.getMessage());
      System.exit(USAGE_ERROR);
    }
    new CountDownLatch(1).await();
  }

  /**
   * Starts a generation and lets it take over from the one before, if there is one. What outlives
   * generations is found in {@code kept} or put there. Fails, with the one before undisturbed, on
   * arguments that are not understood and on a port that is taken.
   */
  public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept)
      throws IOException {
    return start(args, kept, System.getenv(), System.out);
  }

  /**
   * The same with what is otherwise the process's own. Threads of the JDK and of frameworks that
   * start on the way inherit the context class loader; it must not be the generation's.
   */
  static AutoCloseable start(
      String[] args,
      Map<String, AutoCloseable> kept,
      Map<String, String> environment,
      PrintStream out)
      throws IOException {
    return start(args, kept, environment, out, Set.of());
  }

  /** The same with more that the web application consists of. */
  static AutoCloseable start(
      String[] args,
      Map<String, AutoCloseable> kept,
      Map<String, String> environment,
      PrintStream out,
      Set<Object> more)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    thread.setContextClassLoader(HttpListener.class.getClassLoader());
    try {
      return startHere(args, kept, environment, out, more);
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  private static AutoCloseable startHere(
      String[] args,
      Map<String, AutoCloseable> kept,
      Map<String, String> environment,
      PrintStream out,
      Set<Object> more)
      throws IOException {
    FrameworkLogs.quiet();
    Settings settings = Settings.of(CommandLine.parse(args), environment);
    KeptParts parts = new KeptParts(kept);
    JsonLog log = new JsonLog(out, Clock.systemUTC());
    Generation generation = new Assembly(settings, parts, log, Clock.systemUTC(), more).start();
    String url = parts.listener(settings).uri().toString();
    log.event("start", Map.of("url", url, "version", settings.version()));
    return () -> {
      generation.close();
      log.event("stop", Map.of("url", url));
    };
  }
}
