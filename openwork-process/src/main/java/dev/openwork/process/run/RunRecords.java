package dev.openwork.process.run;

import dev.openwork.process.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A directory with a file for each run of a child, so that the next server finds the processes that
 * a killed server left behind. The file is written before the process is started and deleted after
 * the last process of the run has ended.
 */
public final class RunRecords {
  private static final String SUFFIX = ".run";

  private final Path directory;

  public RunRecords(Path directory) {
    this.directory = directory;
  }

  /** Writes the record of a run of a child that is about to start. */
  public Entry begin(String child, Path program) throws IOException {
    PrivateFiles.createDirectories(directory);
    RunTag tag = RunTag.create();
    RunRecord record =
        new RunRecord(
            child, tag, ProcessIdentity.of(ProcessHandle.current()), Optional.empty(), program);
    Entry entry = new Entry(directory.resolve(child + "-" + tag.id() + SUFFIX), record);
    record.write(entry.file);
    return entry;
  }

  /**
   * Stops processes of this child whose servers are no longer running. Processes of running
   * servers, and processes that cannot be identified reliably, are not touched.
   *
   * @param problems receives descriptions of records that cannot be read
   * @return the processes that were stopped
   */
  public List<ProcessHandle> stopLeftovers(String child, Consumer<String> problems) {
    List<ProcessHandle> stopped = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return stopped;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(directory, child + "-????????-*" + SUFFIX)) {
      for (Path file : files) {
        stopped.addAll(stopLeftover(file, problems));
      }
    } catch (IOException e) {
      problems.accept("%s cannot be read: %s".formatted(directory, e));
    }
    return stopped;
  }

  private static List<ProcessHandle> stopLeftover(Path file, Consumer<String> problems) {
    try {
      RunRecord record = RunRecord.read(file);
      if (record.owner().find().isPresent()) {
        return List.of();
      }
      List<ProcessHandle> stopped = ProcessTree.stop(record::running);
      Files.deleteIfExists(file);
      return stopped;
    } catch (IOException e) {
      problems.accept("%s is ignored: %s".formatted(file, e.getMessage()));
      return List.of();
    }
  }

  /** The file of one run. */
  public static final class Entry {
    private final Path file;
    private final RunRecord record;

    private Entry(Path file, RunRecord record) {
      this.file = file;
      this.record = record;
    }

    public RunTag tag() {
      return record.tag();
    }

    public void started(ProcessHandle process) throws IOException {
      record.startedAs(process).write(file);
    }

    public void delete() throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
