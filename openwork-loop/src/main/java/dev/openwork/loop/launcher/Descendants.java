package dev.openwork.loop.launcher;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Processes that a process has started, directly or not, as of a moment.
 *
 * @param started when each of them started, by process id; that tells it from another process which
 *     has got the id since
 */
public record Descendants(Map<Long, Instant> started) {

  public Descendants {
    started = Map.copyOf(started);
  }

  /** Those of a process as of now; none when it has ended. */
  public static Descendants of(ProcessHandle process) {
    Map<Long, Instant> started = new LinkedHashMap<>();
    process
        .descendants()
        .forEach(
            handle ->
                handle.info().startInstant().ifPresent(start -> started.put(handle.pid(), start)));
    return new Descendants(started);
  }

  /** Reads what {@link #toText} wrote. */
  public static Descendants fromText(String text) {
    return new Descendants(
        text.lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(at -> Long.valueOf(at[0]), at -> Instant.parse(at[1]))));
  }

  /** These as text. */
  String toText() {
    return started.entrySet().stream()
        .map(process -> process.getKey() + " " + process.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Those that still run. */
  public Stream<ProcessHandle> alive() {
    return started.entrySet().stream()
        .flatMap(
            process ->
                ProcessHandle.of(process.getKey())
                    .filter(ProcessHandle::isAlive)
                    .filter(
                        handle ->
                            handle.info().startInstant().equals(Optional.of(process.getValue())))
                    .stream());
  }
}
