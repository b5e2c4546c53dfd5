package dev.openwork.loop.stages;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module's own goals made, and from what, kept beside its outputs so that the next loop need
 * not run them again.
 *
 * @param key stands for the goals and their inputs
 * @param inputs names of the inputs
 * @param sourceRoots where Java sources are
 * @param outputs stamps of what is in the classes directory beside class files, by relative path
 */
record GoalsMemory(
    @JsonProperty("key") String key,
    @JsonProperty("inputs") Set<String> inputs,
    @JsonProperty("sourceRoots") List<Path> sourceRoots,
    @JsonProperty("outputs") SortedMap<String, String> outputs) {
  private static final ObjectMapper JSON = new ObjectMapper();

  GoalsMemory {
    inputs = Set.copyOf(inputs);
    sourceRoots = List.copyOf(sourceRoots);
  }

  /** What was written; nothing when it is missing or not understood. */
  static Optional<GoalsMemory> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), GoalsMemory.class));
    } catch (JacksonException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    AtomicFile.write(file, JSON.writeValueAsBytes(this));
  }

  /** Stamps of the files in a classes directory that are no class files. */
  static SortedMap<String, String> stamps(Path classesDirectory) throws IOException {
    SortedMap<String, String> stamps = new TreeMap<>();
    for (Path file : FileTree.list(classesDirectory)) {
      if (!file.toString().endsWith(".class")) {
        stamps.put(
            classesDirectory.relativize(file).toString().replace('\\', '/'),
            Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
    return stamps;
  }
}
