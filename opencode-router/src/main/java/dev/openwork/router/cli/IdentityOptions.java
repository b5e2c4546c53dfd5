package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import picocli.CommandLine.Option;

/** The options that select an identity. */
final class IdentityOptions {
  @Option(
      names = "--channel",
      paramLabel = "<name>",
      defaultValue = "webhook",
      description = "The channel. Default: ${DEFAULT-VALUE}.")
  private String channel = "webhook";

  @Option(
      names = "--identity",
      paramLabel = "<id>",
      defaultValue = "default",
      description = "The identity. Default: ${DEFAULT-VALUE}.")
  private String identity = "default";

  ObjectNode body() {
    return Json.object().put("channel", channel).put("identity", identity);
  }
}
