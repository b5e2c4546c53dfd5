package dev.openwork.process.run;

import dev.openwork.process.files.PropertiesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A run of a child, as it is stored on disk.
 *
 * @param owner the server that started the run
 * @param process the first process of the run; empty until it is started
 * @param program the program of that process
 */
public record RunRecord(
    String child,
    RunTag tag,
    ProcessIdentity owner,
    Optional<ProcessIdentity> process,
    Path program) {

  static RunRecord read(Path file) throws IOException {
    try {
      Properties properties = PropertiesFile.read(file);
      return new RunRecord(
          required(properties, "child"),
          new RunTag(UUID.fromString(required(properties, "mark")).toString()),
          identity(properties, "owner"),
          properties.containsKey("process.pid")
              ? Optional.of(identity(properties, "process"))
              : Optional.empty(),
          Path.of(required(properties, "program")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("%s is not a run record: %s".formatted(file, e.getMessage()), e);
    }
  }

  public void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("child", child);
    properties.setProperty("mark", tag.id());
    properties.setProperty("program", program.toString());
    put(properties, "owner", owner);
    process.ifPresent(identity -> put(properties, "process", identity));
    PropertiesFile.write(file, properties);
  }

  public RunRecord startedAs(ProcessHandle handle) {
    return new RunRecord(child, tag, owner, Optional.of(ProcessIdentity.of(handle)), program);
  }

  /**
   * Returns the processes of this run that are still running. They are found by their tag where
   * that is supported; elsewhere the first process must have the recorded pid, start time and
   * program.
   */
  Stream<ProcessHandle> running() {
    Stream<ProcessHandle> first =
        RunTag.isSupported()
            ? tag.processes()
            : process.flatMap(ProcessIdentity::find).filter(this::runsProgram).stream();
    return ProcessTree.of(first);
  }

  private boolean runsProgram(ProcessHandle handle) {
    return handle.info().command().filter(program.toString()::equals).isPresent();
  }

  private static ProcessIdentity identity(Properties properties, String name) {
    return new ProcessIdentity(
        Long.parseLong(required(properties, name + ".pid")),
        Instant.parse(required(properties, name + ".started")));
  }

  private static void put(Properties properties, String name, ProcessIdentity identity) {
    properties.setProperty(name + ".pid", Long.toString(identity.pid()));
    properties.setProperty(name + ".started", identity.started().toString());
  }

  private static String required(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }
}
