package dev.openwork.loop.report;

import dev.openwork.loop.LoopControl;

/** What each key does. */
final class Keys {
  static final int CTRL_C = 3;
  static final int CTRL_D = 4;
  private static final String HELP =
      """
      r  restart the server
      f  run every stage anew
      o  open the app in the browser
      e  show the last error again
      d  debug log on or off
      h  this help
      q  quit\
      """;

  private final ConsoleReport report;
  private final LoopControl loop;
  private final Browser browser;

  Keys(ConsoleReport report, LoopControl loop, Browser browser) {
    this.report = report;
    this.loop = loop;
    this.browser = browser;
  }

  /** Does what a key stands for; nothing for one that stands for nothing. */
  void press(int key) {
    switch (key) {
      case 'r' -> restart();
      case 'f' -> runEverything();
      case 'o' -> open();
      case 'e' -> report.showFaults();
      case 'd' -> report.toggleDebug();
      case 'h', '?' -> report.print(HELP);
      case 'q', CTRL_C, CTRL_D -> quit();
      default -> {}
    }
  }

  /** Ends the loop, as somebody does who leaves. */
  void quit() {
    report.print("ending");
    loop.quit();
  }

  private void restart() {
    report.print("restarting the server");
    loop.restartServer();
  }

  private void runEverything() {
    report.print("running every stage anew");
    loop.runEverything();
  }

  private void open() {
    report
        .page()
        .ifPresentOrElse(
            page -> browser.open(page, () -> report.print("no browser to be found; open " + page)),
            () -> report.print("nothing runs yet that a browser could show"));
  }
}
