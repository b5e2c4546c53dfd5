package dev.openwork.server.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;

/** Formats equal JSON as equal bytes: indented by two spaces, with a line feed after each line. */
final class CanonicalJson {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private CanonicalJson() {}

  static String write(JsonNode document) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(INDENTER);
    printer.indentArraysWith(INDENTER);
    try {
      return Json31.mapper().writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A JSON tree can always be written", e);
    }
  }
}
