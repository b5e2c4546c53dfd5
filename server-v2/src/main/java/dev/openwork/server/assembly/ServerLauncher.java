package dev.openwork.server.assembly;

import dev.openwork.http.HttpListener;
import dev.openwork.http.UntrustedText;
import dev.openwork.server.config.ServerArguments;
import dev.openwork.server.config.Settings;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.log.FrameworkLogs;
import dev.openwork.server.log.LogFormat;
import dev.openwork.server.log.Secrets;
import dev.openwork.server.log.ServerLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Starts the server as a stand-alone program, or as a generation in a JVM that reloads it. */
public final class ServerLauncher {
  private static final int CANNOT_START = 1;
  private static final int INVALID_USAGE = 2;

  private ServerLauncher() {}

  /** Runs the server until the process receives a signal to stop. */
  public static void run(String[] args) throws InterruptedException {
    try {
      ServerArguments arguments = ServerArguments.parse(args);
      switch (arguments.action()) {
        case PRINT_HELP -> System.out.print(ServerArguments.usage());
        case PRINT_VERSION -> System.out.println("openwork-server " + ServerInfo.CONTRACT_VERSION);
        case SERVE -> serve(arguments);
      }
    } catch (IllegalArgumentException e) {
      fail(e, INVALID_USAGE);
    } catch (IOException | IllegalStateException e) {
      fail(e, CANNOT_START);
    }
  }

  private static void serve(ServerArguments arguments) throws IOException, InterruptedException {
    Map<String, AutoCloseable> kept = new LinkedHashMap<>();
    LogFormat defaultFormat = Terminal.isAvailable() ? LogFormat.TEXT : LogFormat.JSON;
    Settings settings = Settings.of(arguments, System.getenv());
    RunningServer server =
        start(settings, kept, log(settings, System.out, defaultFormat), Set.of());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.run(server, kept), "shutdown"));
    if (arguments.stopWithStdin()) {
      System.in.transferTo(OutputStream.nullOutputStream());
      System.exit(0);
    }
    new CountDownLatch(1).await();
  }

  private static void fail(Exception e, int status) {
    System.err.println(
        "openwork-server: " + UntrustedText.escapedLines(String.valueOf(e.getMessage())));
    System.exit(status);
  }

  /**
   * Starts a generation, which takes over from the previous one, if there is one. Parts that
   * outlive a generation are looked up in {@code kept} and added there.
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
    Settings settings = Settings.of(ServerArguments.parse(args), environment);
    LogFormat defaultFormat =
        environment.containsKey("OPENWORK_DEV_MODE") ? LogFormat.TEXT : LogFormat.JSON;
    return start(settings, kept, log(settings, out, defaultFormat), components);
  }

  /**
   * Sets the context class loader, because threads of the JDK and of frameworks that start here
   * inherit it and would keep the generation's class loader in memory.
   */
  private static RunningServer start(
      Settings settings, Map<String, AutoCloseable> kept, ServerLog log, Set<Object> components)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    thread.setContextClassLoader(HttpListener.class.getClassLoader());
    try {
      return startGeneration(settings, new KeptParts(kept), log, components);
    } catch (IOException | RuntimeException e) {
      log.close();
      throw e;
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  private static RunningServer startGeneration(
      Settings settings, KeptParts parts, ServerLog log, Set<Object> components)
      throws IOException {
    FrameworkLogs.quiet();
    Generation generation =
        new Assembly(settings, parts, log, Clock.systemUTC(), components).start();
    String url = parts.uri().toString();
    log.event("start", Map.of("url", url, "version", settings.version()));
    return new RunningServer(generation, log, url);
  }

  private static ServerLog log(Settings settings, PrintStream out, LogFormat defaultFormat) {
    return new ServerLog(
        out,
        settings.logFormat().orElse(defaultFormat),
        Secrets.of(settings.access().given().all()),
        Clock.systemUTC());
  }
}
