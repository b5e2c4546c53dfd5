package dev.openwork.contract.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the lines of elements of a JSON document. Everything else of the document is skipped. */
public final class Lines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();

  private Lines(Collection<String> pointers) {
    for (String pointer : pointers) {
      for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        wanted.add(pointer.substring(0, end));
      }
    }
  }

  /**
   * Returns the lines of some elements, from 1: those of their names if they have names.
   *
   * @param document valid JSON
   * @param pointers JSON Pointers
   */
  public static Map<String, Integer> of(byte[] document, Collection<String> pointers) {
    Lines lines = new Lines(pointers);
    try (JsonParser parser = JSON.createParser(document)) {
      parser.nextToken();
      lines.read("", parser);
    } catch (IOException invalid) {
      throw new IllegalArgumentException("not valid JSON", invalid);
    }
    return lines.lines;
  }

  /** Reads the element that starts at the current token. */
  private void read(String pointer, JsonParser parser) throws IOException {
    boolean object = parser.currentToken() == JsonToken.START_OBJECT;
    if (!object && parser.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    int index = 0;
    for (JsonToken token = parser.nextToken();
        token != null && !token.isStructEnd();
        token = parser.nextToken()) {
      String name = object ? parser.currentName() : String.valueOf(index++);
      String child = OpenApiDocument.child(pointer, name);
      int line = parser.currentTokenLocation().getLineNr();
      if (object) {
        parser.nextToken();
      }
      if (wanted.contains(child)) {
        lines.put(child, line);
        read(child, parser);
      } else {
        parser.skipChildren();
      }
    }
  }
}
