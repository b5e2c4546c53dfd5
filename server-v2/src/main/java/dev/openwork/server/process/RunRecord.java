package dev.openwork.server.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A run of a child as it is noted on disk.
 *
 * @param owner the server that started it
 * @param process its first process, once it is started
 * @param program what that process runs
 */
record RunRecord(
    String child,
    RunMark mark,
    ProcessIdentity owner,
    Optional<ProcessIdentity> process,
    Path program) {

  /** Fails when the file is not such a note. */
  static RunRecord read(Path file) throws IOException {
    try {
      Properties lines = PropertiesFile.read(file);
      return new RunRecord(
          required(lines, "child"),
          new RunMark(required(lines, "mark")),
          identity(lines, "owner"),
          lines.containsKey("process.pid")
              ? Optional.of(identity(lines, "process"))
              : Optional.empty(),
          Path.of(required(lines, "program")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("%s is no record of a run: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Writes it as a whole or not at all. */
  void write(Path file) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("child", child);
    lines.setProperty("mark", mark.id());
    lines.setProperty("program", program.toString());
    put(lines, "owner", owner);
    process.ifPresent(identity -> put(lines, "process", identity));
    PropertiesFile.write(file, lines);
  }

  RunRecord startedAs(ProcessHandle handle) {
    return new RunRecord(child, mark, owner, Optional.of(ProcessIdentity.of(handle)), program);
  }

  /**
   * What still runs of it. Where marks can be seen they alone decide; elsewhere the process must
   * have the id, the start and the program that were noted.
   */
  Stream<ProcessHandle> alive() {
    Stream<ProcessHandle> first =
        RunMark.areVisible()
            ? mark.carriers()
            : process.flatMap(ProcessIdentity::find).filter(this::runsProgram).stream();
    return ProcessTree.below(first);
  }

  private boolean runsProgram(ProcessHandle handle) {
    return handle.info().command().filter(program.toString()::equals).isPresent();
  }

  private static ProcessIdentity identity(Properties lines, String name) {
    return new ProcessIdentity(
        Long.parseLong(required(lines, name + ".pid")),
        Instant.parse(required(lines, name + ".started")));
  }

  private static void put(Properties lines, String name, ProcessIdentity identity) {
    lines.setProperty(name + ".pid", Long.toString(identity.pid()));
    lines.setProperty(name + ".started", identity.started().toString());
  }

  private static String required(Properties lines, String name) {
    String value = lines.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }
}
