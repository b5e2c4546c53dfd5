package dev.openwork.loop.launcher;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The child processes of a process and their descendants at a point in time.
 *
 * @param started the start time by process id, which identifies a process even if its id is reused
 */
public record Descendants(Map<Long, Instant> started) {

  public Descendants {
    started = Map.copyOf(started);
  }

  /** Returns the current descendants of a process; none if it has exited. */
  public static Descendants of(ProcessHandle process) {
    Map<Long, Instant> started = new LinkedHashMap<>();
    process
        .descendants()
        .forEach(
            handle ->
                handle.info().startInstant().ifPresent(start -> started.put(handle.pid(), start)));
    return new Descendants(started);
  }

  /** Parses the result of {@link #toText}. */
  public static Descendants fromText(String text) {
    return new Descendants(
        text.lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(at -> Long.valueOf(at[0]), at -> Instant.parse(at[1]))));
  }

  /** Returns a line for each process. */
  String toText() {
    return started.entrySet().stream()
        .map(process -> process.getKey() + " " + process.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Returns the processes that are still running. */
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
