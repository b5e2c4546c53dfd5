package dev.openwork.loop.memory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file in which a stage records what its outputs were made from, so that the next process need
 * not make them again. A file that is missing or unreadable is the same as no memory. One thread.
 */
public final class StageMemory {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  /** A memory in a file, which need not exist. */
  public StageMemory(Path file) {
    this.file = file;
  }

  /**
   * The record of a run.
   *
   * @param key a hash of everything that the stage worked on
   * @param inputs names of the inputs, as far as the stage needs them
   * @param outputs a digest or stamp of each output, by path
   * @param results other results of the run, in the stage's own order
   */
  public record Run(
      @JsonProperty("key") String key,
      @JsonProperty("inputs") Set<String> inputs,
      @JsonProperty("outputs") Map<String, String> outputs,
      @JsonProperty("results") List<String> results) {
    public Run {
      Objects.requireNonNull(key);
      inputs = Set.copyOf(inputs);
      outputs = Map.copyOf(outputs);
      results = List.copyOf(results);
    }
  }

  /** Returns the last recorded run, if there is one. */
  public Optional<Run> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), Run.class));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Records a run in place of the last one. */
  public void write(Run run) throws IOException {
    AtomicFile.writeState(file, JSON.writeValueAsBytes(run));
  }

  /** Deletes the record. */
  public void forget() throws IOException {
    FileTree.delete(file);
  }
}
