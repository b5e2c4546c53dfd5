package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.json.Json;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Prints responses as text or as JSON. */
final class Output {
  @Option(names = "--json", description = "Print the response as JSON.")
  private boolean json;

  /** Prints a response and returns the exit status: 0 for success, 1 for an error. */
  int print(Context context, RouterClient.Response response) {
    if (json) {
      context.out().print(Json.pretty(response.body()));
    } else if (response.body().has("error")) {
      context.err().println("opencode-router: " + response.body().path("error").asText());
    } else {
      lines(context.out(), "", response.body());
    }
    return response.ok() ? 0 : 1;
  }

  private static void lines(PrintStream out, String indent, JsonNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      if (value.isArray()) {
        out.println(indent + field.getKey() + ":" + (value.isEmpty() ? " none" : ""));
        value.forEach(element -> out.println(indent + "  " + inline(element)));
      } else if (value.isObject()) {
        out.println(indent + field.getKey() + ": " + inline(value));
      } else {
        out.println(indent + field.getKey() + ": " + value.asText());
      }
    }
  }

  private static String inline(JsonNode value) {
    if (value.isArray()) {
      return Json.write(value);
    }
    return value.isObject()
        ? value.properties().stream()
            .map(field -> field.getKey() + "=" + inline(field.getValue()))
            .collect(Collectors.joining("  "))
        : value.asText();
  }
}
