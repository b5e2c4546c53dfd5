package dev.openwork.server;

import dev.openwork.http.HttpListener;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.log.LogFormat;
import dev.openwork.server.log.Secrets;
import dev.openwork.server.log.ServerLog;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Server V2 as a program, and as a guest of a JVM that reloads it. */
public final class Main {
  private static final int CANNOT_START = 1;
  private static final int MISUSED = 2;

  private Main() {}

  /** Runs the server until the process is asked to end. */
  public static void main(String[] args) throws InterruptedException {
    try {
      switch (CommandLine.parse(args).request()) {
        case HELP -> System.out.print(CommandLine.USAGE);
        case VERSION -> System.out.println("openwork-server " + ServerInfo.CONTRACT_VERSION);
        case SERVE -> serve(args);
      }
    } catch (IllegalArgumentException e) {
      fail(e, MISUSED);
    } catch (IOException | IllegalStateException e) {
      fail(e, CANNOT_START);
    }
  }

  private static void serve(String[] args) throws IOException, InterruptedException {
    Map<String, AutoCloseable> kept = new LinkedHashMap<>();
    LogFormat usual = Terminal.isThere() ? LogFormat.TEXT : LogFormat.JSON;
    Settings settings = Settings.of(CommandLine.parse(args), System.getenv());
    RunningServer server = start(settings, kept, log(settings, System.out, usual), Set.of());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.run(server, kept), "shutdown"));
    new CountDownLatch(1).await();
  }

  private static void fail(Exception e, int status) {
    System.err.println("openwork-server: " + e.getMessage());
    System.exit(status);
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

  /** The same with what is otherwise the process's own. */
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
    Settings settings = Settings.of(CommandLine.parse(args), environment);
    return start(settings, kept, log(settings, out, LogFormat.JSON), more);
  }

  /**
   * Threads of the JDK and of frameworks that start on the way inherit the context class loader; it
   * must not be the generation's.
   */
  private static RunningServer start(
      Settings settings, Map<String, AutoCloseable> kept, ServerLog log, Set<Object> more)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    thread.setContextClassLoader(HttpListener.class.getClassLoader());
    try {
      return startHere(settings, new KeptParts(kept), log, more);
    } catch (IOException | RuntimeException e) {
      log.close();
      throw e;
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  private static RunningServer startHere(
      Settings settings, KeptParts parts, ServerLog log, Set<Object> more) throws IOException {
    FrameworkLogs.quiet();
    Generation generation = new Assembly(settings, parts, log, Clock.systemUTC(), more).start();
    String url = parts.uri().toString();
    log.event("start", Map.of("url", url, "version", settings.version()));
    return new RunningServer(generation, log, url);
  }

  private static ServerLog log(Settings settings, PrintStream out, LogFormat usual) {
    return new ServerLog(
        out,
        settings.logFormat().orElse(usual),
        Secrets.of(settings.access().given().all()),
        Clock.systemUTC());
  }
}
