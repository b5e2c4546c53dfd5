package dev.openwork.maven.run;

import dev.openwork.loop.LoopControl;
import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.overlay.Overlay;
import dev.openwork.loop.report.ConsoleReport;
import dev.openwork.loop.report.ConsoleStyle;
import dev.openwork.loop.report.EventLines;
import dev.openwork.loop.report.EventLog;
import dev.openwork.loop.report.Keyboard;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.report.Standing;
import dev.openwork.loop.report.TokenNotice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** All who hear of a loop: the console and its keys, the events file, open pages. */
final class Audience implements LoopListener, AutoCloseable {
  private final ConsoleReport console;
  private final EventLog log;
  private final LoopListener all;
  private final boolean keys;
  private Optional<Keyboard> keyboard = Optional.empty();

  private Audience(ConsoleReport console, EventLog log, LoopListener all, boolean keys) {
    this.console = console;
    this.log = log;
    this.all = all;
    this.keys = keys;
  }

  /**
   * The audience of a loop.
   *
   * @param token the file in which the server puts a token that it makes
   */
  static Audience of(MavenSession session, Overlay overlay, Optional<Path> token) {
    Path root = Reactor.root(session);
    SourcePaths paths = new SourcePaths(root);
    Clock clock = Clock.system(ZoneId.systemDefault());
    ConsoleStyle style = Terminal.style(session);
    ConsoleReport console =
        new ConsoleReport(Terminal.out(session), style.ansi(), paths, new Standing(clock), clock);
    EventLog log =
        EventLog.begin(
            root.resolve(".local/openwork"),
            new EventLines(paths, new Standing(clock), clock),
            text -> console.on(new LoopEvent.Notice(text)));
    LoopListener pages = overlay.follow(paths, clock);
    List<LoopListener> all = new ArrayList<>(List.of(console, log, pages));
    token.ifPresent(
        file -> all.add(new TokenNotice(file, text -> console.on(new LoopEvent.Notice(text)))));
    return new Audience(console, log, LoopListener.all(all), style.keys());
  }

  /** Lets the person at the terminal drive the loop with keys. */
  void mayDrive(LoopControl loop) {
    keyboard = keys ? Keyboard.open(console, loop) : Optional.empty();
  }

  @Override
  public void on(LoopEvent event) {
    all.on(event);
  }

  @Override
  public void close() {
    keyboard.ifPresent(Keyboard::close);
    log.close();
  }
}
