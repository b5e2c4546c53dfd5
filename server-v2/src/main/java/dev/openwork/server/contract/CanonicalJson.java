package dev.openwork.server.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.util.TreeMap;

/**
 * Writes a contract so that the same contract is the same bytes: paths and components by name,
 * methods as swagger-core orders them, properties as the records declare them, two spaces, line
 * feeds, one at the end.
 */
final class CanonicalJson {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private CanonicalJson() {}

  /** Puts the contract's paths and components into their order, too. */
  static String write(OpenAPI openApi) {
    Paths paths = new Paths();
    paths.putAll(new TreeMap<>(openApi.getPaths()));
    openApi.setPaths(paths);
    Components components = openApi.getComponents();
    components.setSchemas(new TreeMap<>(components.getSchemas()));
    components.setSecuritySchemes(new TreeMap<>(components.getSecuritySchemes()));
    try {
      return writer().writeValueAsString(openApi) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A contract can always be written", e);
    }
  }

  private static ObjectWriter writer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(INDENTER);
    printer.indentArraysWith(INDENTER);
    return Json31.mapper().writer(printer);
  }
}
