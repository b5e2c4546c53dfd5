package dev.openwork.server.assembly;

import dev.openwork.http.HttpListener;
import dev.openwork.server.config.CommandLine;
import dev.openwork.server.config.Settings;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.log.FrameworkLogs;
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

/** Starts the server as a program of its own, or as a generation in a JVM that reloads it. */
public final class ServerLauncher {
  private static final int CANNOT_START = 1;
  private static final int MISUSED = 2;

  private ServerLauncher() {}

  /** Runs the server until the process receives a signal to stop. */
  public static void run(String[] args) throws InterruptedException {
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
   * Starts a generation, which takes over from the previous one, if there is one. Parts that outlive
   * a generation are looked up in {@code kept} and added there.
   *
   * @param environment the environment variables to read settings from
   * @param out receives the log
   * @param components further Jakarta REST components to register
   * @throws IOException if the generation cannot start; the previous one keeps running
   * @throws IllegalArgumentException if an argument or a setting is invalid
   */
  public static AutoCloseable start(
      String[] args,
      Map<String, AutoCloseable> kept,
      Map<String, String> environment,
      PrintStream out,
      Set<Object> components)
      throws IOException {
    Settings settings = Settings.of(CommandLine.parse(args), environment);
    return start(settings, kept, log(settings, out, LogFormat.JSON), components);
  }

  /**
   * Threads of the JDK and of frameworks that start on the way inherit the context class loader; it
   * must not be the generation's.
   */
  private static RunningServer start(
      Settings settings, Map<String, AutoCloseable> kept, ServerLog log, Set<Object> components)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    thread.setContextClassLoader(HttpListener.class.getClassLoader());
    try {
      return startHere(settings, new KeptParts(kept), log, components);
    } catch (IOException | RuntimeException e) {
      log.close();
      throw e;
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  private static RunningServer startHere(
      Settings settings, KeptParts parts, ServerLog log, Set<Object> components) throws IOException {
    FrameworkLogs.quiet();
    Generation generation = new Assembly(settings, parts, log, Clock.systemUTC(), components).start();
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
