package dev.openwork.loop.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A place to open in the editor.
 *
 * @param file its path, relative to the root of the reactor or absolute
 * @param line starts at 1; 1 if unknown
 * @param column starts at 1; 1 if unknown
 */
public record OpenRequest(String file, int line, int column) {
  /** The maximum length of a request in JSON. */
  public static final int MAX_BYTES = 8 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  public OpenRequest {
    line = Math.max(1, line);
    column = Math.max(1, column);
  }

  /**
   * Reads {@code {"file", "line", "column"}}.
   *
   * @throws JsonProcessingException if it is not JSON
   */
  public static OpenRequest parse(byte[] json) throws JsonProcessingException {
    try {
      JsonNode node = JSON.readTree(json);
      return new OpenRequest(
          node.path("file").asText(), node.path("line").asInt(), node.path("column").asInt());
    } catch (JsonProcessingException malformed) {
      throw malformed;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
