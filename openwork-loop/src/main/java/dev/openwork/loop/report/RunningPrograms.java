package dev.openwork.loop.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of a running loop, as its event log lists them. */
public final class RunningPrograms {
  private RunningPrograms() {}

  /**
   * Returns the address of a program; empty before the loop is ready.
   *
   * @param directory the directory of the event log
   */
  public static Optional<URI> address(Path directory, String program) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(directory.resolve(EventFile.NAME))) {
      return lines
          .filter(line -> line.contains("\"loop-ready\""))
          .map(line -> parse(json, line))
          .filter(event -> event.path("event").asText().equals("loop-ready"))
          .map(event -> event.path("programs").path(program).asText())
          .filter(address -> address.startsWith("http"))
          .reduce((first, last) -> last)
          .map(URI::create);
    } catch (NoSuchFileException notStarted) {
      return Optional.empty();
    }
  }

  private static JsonNode parse(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException incomplete) {
      return json.missingNode();
    }
  }
}
