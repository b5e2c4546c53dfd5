package dev.openwork.app.pages;

import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a failed call means to a person, and what to do. */
final class Notices {
  private static final int UNAVAILABLE = 503;

  private Notices() {}

  static Notice of(OpenWorkException failure) {
    if (failure instanceof ServerUnreachableException unreachable) {
      return Notice.of(
          "Server V2 is not answering",
          "Nothing answers at " + unreachable.baseUrl() + ".",
          "Start it, or wait until it is up again, and try again.");
    }
    OpenWorkApiException refused = (OpenWorkApiException) failure;
    return ofCode(refused).withReference(refused.requestId());
  }

  /** Returns the HTTP status of a page that shows the failure. */
  static int status(OpenWorkException failure) {
    return failure instanceof OpenWorkApiException refused ? refused.status() : UNAVAILABLE;
  }

  private static Notice ofCode(OpenWorkApiException refused) {
    String text = text(refused);
    return switch (refused.code()) {
      case "service_unavailable" ->
          Notice.of(
              "opencode is not running",
              text,
              "Server V2 is up, but the opencode process behind it is not. It is started again on"
                  + " its own; try again in a moment.");
      case "not_found" -> Notice.of("Not found", text, "It may have been removed meanwhile.");
      case "unauthorized" ->
          Notice.of(
              "Server V2 does not accept the token",
              text,
              "Start the app with the server's token in OPENWORK_SERVER_V2_CLIENT_TOKEN.");
      case "forbidden" ->
          Notice.of("The token may not do this", text, "Start the app with the host token.");
      case "bad_gateway" -> Notice.of("opencode refused", text);
      default -> Notice.of("That did not work", text);
    };
  }

  private static String text(OpenWorkApiException refused) {
    String message = refused.error().message();
    Stream<String> more =
        refused.error().details().stream().filter(detail -> !detail.endsWith(message));
    return Stream.concat(Stream.of(message), more).collect(Collectors.joining("; "));
  }
}
