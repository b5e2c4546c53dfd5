package dev.openwork.maven.run;

import dev.openwork.loop.LoopControl;
import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.report.ConsoleReport;
import dev.openwork.loop.report.ConsoleStyle;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.report.EventLines;
import dev.openwork.loop.report.EventLog;
import dev.openwork.loop.report.Keyboard;
import dev.openwork.loop.report.Keys;
import dev.openwork.loop.report.LoginUrls;
import dev.openwork.loop.report.ProgramLogs;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.report.TokenNotice;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ProgramSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Passes the events of a loop to the console, the event log and open pages. */
public final class LoopListeners implements LoopListener, AutoCloseable {
  /** The directory of the loop's files, relative to the root. */
  public static final String DIRECTORY = ".local/openwork";

  private static final String LOGS = DIRECTORY + "/logs";

  private final ConsoleReport console;
  private final EventLog log;
  private final ProgramLogs programs;
  private final LoopListener all;
  private final ConsoleStyle style;
  private final LoopPages pages;
  private Optional<Keyboard> keyboard = Optional.empty();

  private LoopListeners(
      ConsoleReport console,
      EventLog log,
      ProgramLogs programs,
      LoopListener all,
      ConsoleStyle style,
      LoopPages pages) {
    this.console = console;
    this.log = log;
    this.programs = programs;
    this.all = all;
    this.style = style;
    this.pages = pages;
  }

  /**
   * Opens the listeners of a loop.
   *
   * @param root root directory of the reactor
   * @param pages the pages that show the events
   * @param token file in which the server stores a token that it generates
   * @param loginSecret file in which the app stores the secret of its login URLs
   */
  public static LoopListeners open(
      Terminal terminal,
      Path root,
      LoopPages pages,
      Optional<Path> token,
      Optional<Path> loginSecret) {
    SourcePaths paths = new SourcePaths(root);
    Clock clock = Clock.system(ZoneId.systemDefault());
    ConsoleReport console =
        new ConsoleReport(
            terminal.out(), terminal.style(), paths, new CurrentFailures(clock), clock);
    EventLog log =
        EventLog.create(
            root.resolve(DIRECTORY),
            new EventLines(paths, new CurrentFailures(clock), clock),
            text -> console.on(new LoopEvent.Notice(text)));
    ProgramLogs programs =
        new ProgramLogs(root.resolve(LOGS), text -> console.on(new LoopEvent.Notice(text)));
    List<LoopListener> all =
        new ArrayList<>(
            List.of(
                console,
                log,
                programs,
                pages.overlay().follow(paths, clock),
                pages.dashboard().listener()));
    loginSecret.ifPresent(file -> console.setLogins(new LoginUrls(file, clock)));
    token.ifPresent(
        file -> {
          console.addPlace("token", paths.name(file));
          all.add(new TokenNotice(file, text -> console.on(new LoopEvent.Notice(text))));
        });
    return new LoopListeners(
        console, log, programs, LoopListener.all(all), terminal.style(), pages);
  }

  /** Sets which lines of each program's output are not printed. */
  public void setQuietOutput(Map<String, Pattern> patterns) {
    console.setQuietOutput(patterns);
  }

  /** Prints what is starting. */
  public void welcome(String version) {
    console.on(new LoopEvent.Notice("OpenWork " + version + ", starting"));
  }

  /**
   * Accepts commands for the loop from the dashboard and from the keyboard, if there is one, until
   * this is closed.
   *
   * @param settings the settings of the loop
   * @param reference the path at which the server shows its API reference, if it does
   */
  public void accept(LoopControl loop, LoopSettings settings, Optional<String> reference)
      throws IOException {
    Keys keys = Keys.of(console, loop);
    pages.serveDashboard(keys, settings, reference);
    console.setDashboard(pages.dashboard().address(), pages.dashboard().logins());
    settings
        .server()
        .flatMap(ProgramSettings::address)
        .flatMap(server -> reference.map(server::resolve))
        .ifPresent(docs -> console.addPlace("docs", docs.toString()));
    keyboard = style.keys() ? Keyboard.open(console, keys, style.status()) : Optional.empty();
  }

  @Override
  public void on(LoopEvent event) {
    all.on(event);
  }

  @Override
  public void close() {
    keyboard.ifPresent(Keyboard::close);
    log.close();
    programs.close();
  }
}
