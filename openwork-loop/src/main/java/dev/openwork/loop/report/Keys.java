package dev.openwork.loop.report;

import dev.openwork.loop.LoopControl;

/** Runs the command of each key. */
final class Keys {
  static final int CTRL_C = 3;
  static final int CTRL_D = 4;
  private static final String HELP =
      """
      r  restart the server
      f  run all stages again
      o  open the app in the browser
      e  show the last error again
      d  turn the debug log on or off
      l  show all output of the programs, or hide requests again
      h  show this help
      q  quit
      The output of each program is in .local/openwork/logs.\
      """;

  private final ConsoleReport report;
  private final LoopControl loop;
  private final Browser browser;

  Keys(ConsoleReport report, LoopControl loop, Browser browser) {
    this.report = report;
    this.loop = loop;
    this.browser = browser;
  }

  /** Runs the command of a key, if it has one. */
  void press(int key) {
    switch (key) {
      case 'r' -> restart();
      case 'f' -> runEverything();
      case 'o' -> open();
      case 'e' -> report.printFailures();
      case 'd' -> report.toggleDebug();
      case 'l' -> report.toggleOutput();
      case 'h', '?' -> report.print(HELP);
      case 'q', CTRL_C, CTRL_D -> quit();
      default -> {}
    }
  }

  /** Ends the loop. */
  void quit() {
    report.print("stopping");
    loop.quit();
  }

  private void restart() {
    report.print("restarting the server");
    loop.restartServer();
  }

  private void runEverything() {
    report.print("running all stages again");
    loop.runEverything();
  }

  private void open() {
    report
        .page()
        .ifPresentOrElse(
            page ->
                new LoginBrowser(browser, report.logins())
                    .open(
                        page,
                        () -> report.print("no browser found; open " + report.loginUrl(page))),
            () -> report.print("no program is running yet"));
  }
}
