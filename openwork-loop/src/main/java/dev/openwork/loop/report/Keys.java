package dev.openwork.loop.report;

import dev.openwork.loop.LoopControl;
import java.net.URI;
import java.util.Optional;

/** Runs the commands of the console. Thread-safe. */
public final class Keys {
  private final ConsoleReport report;
  private final LoopControl loop;
  private final Browser browser;

  Keys(ConsoleReport report, LoopControl loop, Browser browser) {
    this.report = report;
    this.loop = loop;
    this.browser = browser;
  }

  /** Creates the commands of a loop that use the default browser. */
  public static Keys of(ConsoleReport report, LoopControl loop) {
    return new Keys(report, loop, Browser.of(System.getProperty("os.name", ""), System.getenv()));
  }

  /** Runs the command of a key, if it has one. */
  void press(int key) {
    ConsoleCommand.ofKey(key).ifPresent(this::run);
  }

  /** Runs a command and prints on the console what it does. */
  public void run(ConsoleCommand command) {
    switch (command) {
      case RESTART_SERVER -> restart("server");
      case RUN_ALL -> runEverything();
      case OPEN_APP -> open(report.page(), report.logins(), "no program is running yet");
      case OPEN_DASHBOARD ->
          open(report.dashboard(), report.dashboardLogins(), "this goal has no dashboard");
      case SHOW_ERROR -> report.printFailures();
      case DEBUG_LOG -> report.toggleDebug();
      case ALL_OUTPUT -> report.toggleOutput();
      case HELP ->
          report.print(
              ConsoleCommand.help() + "\nThe output of each program is in .local/openwork/logs.");
      case QUIT -> quit();
    }
  }

  /** Restarts a program in a new JVM. */
  public void restart(String program) {
    report.print("restarting the " + program);
    loop.restart(program);
  }

  /** Exports the contract and generates the SDKs from scratch. */
  public void acceptContract() {
    report.print("regenerating the contract and the SDKs");
    loop.regenerateContract();
  }

  /** Ends the loop. */
  void quit() {
    report.print("stopping");
    loop.quit();
  }

  private void runEverything() {
    report.print("running all stages again");
    loop.runEverything();
  }

  private void open(Optional<URI> page, Optional<LoginUrls> logins, String otherwise) {
    if (page.isEmpty()) {
      report.print(otherwise);
      return;
    }
    URI address = page.get();
    new LoginBrowser(browser, logins)
        .open(
            address,
            () -> report.print("no browser found; open " + LoginUrls.url(logins, address)));
  }
}
