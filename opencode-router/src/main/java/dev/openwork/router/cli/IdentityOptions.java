package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import picocli.CommandLine.Option;

/** Options that name an identity. */
final class AddressOptions {
  @Option(
      names = "--channel",
      paramLabel = "<name>",
      defaultValue = "webhook",
      description = "The channel; ${DEFAULT-VALUE} by default.")
  private String channel = "webhook";

  @Option(
      names = "--identity",
      paramLabel = "<id>",
      defaultValue = "default",
      description = "The identity; ${DEFAULT-VALUE} by default.")
  private String identity = "default";

  String path() {
    return channel + "/" + identity;
  }

  ObjectNode body() {
    return Json.object().put("channel", channel).put("identity", identity);
  }
}
