package dev.openwork.server.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Notes, one file a run, which processes a server has started, so that the next server finds those
 * that a killed one has left behind. A run is noted before its process is started and forgotten
 * after the last of its processes has ended.
 */
final class RunRecords {
  private static final String SUFFIX = ".run";

  private final Path directory;

  RunRecords(Path directory) {
    this.directory = directory;
  }

  /** Notes that a run is about to begin. */
  Note begin(ChildSpec spec) throws IOException {
    PrivateDirectories.make(directory);
    RunMark mark = RunMark.create();
    RunRecord record =
        new RunRecord(
            spec.name(),
            mark,
            ProcessIdentity.of(ProcessHandle.current()),
            Optional.empty(),
            spec.program());
    Note note = new Note(directory.resolve(spec.name() + "-" + mark.id() + SUFFIX), record);
    record.write(note.file);
    return note;
  }

  /**
   * Ends what servers that no longer run have left of this child. Runs of other servers that are
   * alive, and processes that cannot be told for certain, are left alone.
   */
  List<ProcessHandle> endLeftovers(String child, Consumer<String> problems) {
    List<ProcessHandle> ended = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return ended;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(directory, child + "-????????-*" + SUFFIX)) {
      for (Path file : files) {
        ended.addAll(endLeftover(file, problems));
      }
    } catch (IOException e) {
      problems.accept("%s cannot be read: %s".formatted(directory, e));
    }
    return ended;
  }

  private static List<ProcessHandle> endLeftover(Path file, Consumer<String> problems) {
    try {
      RunRecord record = RunRecord.read(file);
      if (record.owner().find().isPresent()) {
        return List.of();
      }
      List<ProcessHandle> ended = ProcessTree.stop(record::alive);
      Files.deleteIfExists(file);
      return ended;
    } catch (IOException e) {
      problems.accept("%s is left alone: %s".formatted(file, e.getMessage()));
      return List.of();
    }
  }

  /** One run's file. */
  static final class Note {
    private final Path file;
    private final RunRecord record;

    private Note(Path file, RunRecord record) {
      this.file = file;
      this.record = record;
    }

    RunMark mark() {
      return record.mark();
    }

    void started(ProcessHandle process) throws IOException {
      record.startedAs(process).write(file);
    }

    void forget() throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
