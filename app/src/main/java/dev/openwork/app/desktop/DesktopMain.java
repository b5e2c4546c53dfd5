package dev.openwork.app.desktop;

import dev.openwork.http.UntrustedText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The entry point of the distribution, which its script {@code bin/openwork} runs. */
public final class DesktopMain {
  private static final int CANNOT_START = 1;
  private static final int USAGE_ERROR = 2;

  private DesktopMain() {}

  /** Runs OpenWork until the process receives a signal to stop, or a program ends. */
  public static void main(String[] args) throws InterruptedException {
    try {
      DesktopOptions options = DesktopOptions.parse(args);
      switch (options.action()) {
        case PRINT_HELP -> System.out.print(DesktopOptions.usage());
        case PRINT_VERSION -> System.out.println("openwork " + version());
        case START -> start(options, System.getenv());
      }
    } catch (IllegalArgumentException e) {
      fail(e, USAGE_ERROR);
    } catch (DesktopException e) {
      fail(e, CANNOT_START);
    }
  }

  private static void start(DesktopOptions options, Map<String, String> environment)
      throws DesktopException, InterruptedException {
    String system = System.getProperty("os.name");
    DataDirectory data =
        options
            .dataDirectory()
            .map(DataDirectory::new)
            .orElseGet(
                () ->
                    DataDirectory.of(
                        system, Path.of(System.getProperty("user.home")), environment));
    LaunchPlan plan = Installation.current().plan(options, data, environment);
    Browser browser = options.open() ? Browser.of(system, environment) : Browser.none();
    Desktop desktop = new Desktop(plan, data, browser, System.out);
    Runtime.getRuntime().addShutdownHook(new Thread(desktop::close, "desktop-shutdown"));
    desktop.run();
  }

  private static String version() {
    return Optional.ofNullable(DesktopMain.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static void fail(Exception problem, int status) {
    System.err.println(
        "openwork: " + UntrustedText.escapedLines(String.valueOf(problem.getMessage())));
    System.exit(status);
  }
}
