package dev.openwork.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The constant responses of {@link FakeOpencode}, in the format of the real opencode. Calls for a
 * folder named {@code broken} fail; a folder named {@code busy} has a busy session.
 */
final class FakeAnswers {
  private static final String DONE = "true";
  private static final Pattern BUSY =
      Pattern.compile("(POST|DELETE) .*/(revert|unrevert|shell|message/msg_1)");
  private static final List<String> SESSION_ANSWERS =
      List.of("/fork", "/revert", "/unrevert", "/share");
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("GET /global/health", "{\"healthy\":true}"),
          Map.entry("GET /session/status", "{\"ses_known\":{\"type\":\"busy\",\"new\":1}}"),
          Map.entry("GET /session/ses_known/todo", list("content", "status", "priority")),
          Map.entry(
              "GET /session/ses_known/diff", "[{\"file\":\"f\",\"additions\":1,\"deletions\":2}]"),
          Map.entry("DELETE /session/ses_known", DONE),
          Map.entry("DELETE /session/ses_known/message/msg_1", DONE),
          Map.entry("DELETE /session/ses_known/message/msg_1/part/prt_1", DONE),
          Map.entry("POST /session/ses_known/abort", DONE),
          Map.entry("POST /session/ses_known/init", DONE),
          Map.entry("POST /session/ses_known/summarize", DONE),
          Map.entry("GET /permission", permissions()),
          Map.entry("POST /permission/per_1/reply", DONE),
          Map.entry("GET /question", questions()),
          Map.entry("POST /question/que_1/reply", DONE),
          Map.entry("POST /question/que_1/reject", DONE),
          Map.entry("GET /agent", "[{\"name\":\"build\",\"mode\":\"primary\",\"options\":{}}]"),
          Map.entry("GET /provider", providers()),
          Map.entry("GET /command", "[{\"name\":\"init\",\"template\":\"t\",\"hints\":[\"$1\"]}]"),
          Map.entry("GET /find/file", "[\"src/Main.java\"]"),
          Map.entry("POST /instance/dispose", DONE));

  private FakeAnswers() {}

  /** Returns the status of a failure for a folder with a special name. */
  static Optional<Integer> refusal(String call, String directory) {
    if (call.endsWith("/global/health")) {
      return Optional.empty();
    }
    if (directory.endsWith("broken")) {
      return Optional.of(500);
    }
    return directory.endsWith("busy") && BUSY.matcher(call).matches()
        ? Optional.of(409)
        : Optional.empty();
  }

  static Optional<String> of(String call, String directory, String query, String body) {
    if (call.equals("GET /session") || call.endsWith("/children")) {
      return Optional.of("[" + session("ses_known", directory) + "]");
    }
    if (call.equals("GET /experimental/session")) {
      return Optional.of(
          "[" + session("ses_known", directory) + "," + session("ses_next", directory) + "]");
    }
    if (call.equals("GET /session/ses_elsewhere")) {
      return Optional.of(session("ses_elsewhere", "/elsewhere"));
    }
    if (isSession(call)) {
      return Optional.of(session("ses_known", directory));
    }
    return switch (call) {
      case "GET /session/ses_known/message" -> Optional.of("[" + message(query) + "]");
      case "GET /session/ses_known/message/msg_1" -> Optional.of(message("t"));
      case "PATCH /session/ses_known/message/msg_1/part/prt_1" -> Optional.of(body);
      case "POST /session/ses_known/command", "POST /session/ses_known/shell" ->
          Optional.of(message(body.replace("\"", "'")));
      default -> Optional.ofNullable(FIXED.get(call));
    };
  }

  private static boolean isSession(String call) {
    return call.equals("POST /session")
        || call.equals("GET /session/ses_known")
        || call.equals("PATCH /session/ses_known")
        || SESSION_ANSWERS.stream().anyMatch(end -> call.endsWith("/session/ses_known" + end));
  }

  static String message(String text) {
    return """
    {"info":{"id":"msg_1","sessionID":"ses_known","role":"assistant",
             "time":{"created":1,"completed":2},"providerID":"p","modelID":"m"},
     "parts":[{"id":"prt_1","sessionID":"ses_known","messageID":"msg_1","type":"text",
               "text":"%s","surprise":true}]}
    """
        .formatted(text);
  }

  private static String session(String id, String directory) {
    return """
    {"id":"%s","slug":"s","title":"A session","directory":"%s","version":"1",
     "share":{"url":"https://example.org/s"},"time":{"created":1,"updated":2}}
    """
        .formatted(id, escaped(directory));
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    for (char c : text.toCharArray()) {
      json.append(c < ' ' || c == '"' || c == '\\' ? "\\u00%02x".formatted((int) c) : c);
    }
    return json.toString();
  }

  private static String list(String... names) {
    StringBuilder object = new StringBuilder();
    for (String name : names) {
      object.append(object.isEmpty() ? "" : ",").append("\"%s\":\"x\"".formatted(name));
    }
    return "[{" + object + "}]";
  }

  private static String permissions() {
    return """
    [{"id":"per_1","sessionID":"ses_known","permission":"bash","patterns":["ls"],"metadata":{},
      "always":["ls *"],"tool":{"messageID":"msg_1","callID":"c"}}]
    """;
  }

  private static String questions() {
    return """
    [{"id":"que_1","sessionID":"ses_known","questions":[{"question":"Which?","header":"Which",
      "options":[{"label":"a","description":"A"}]}]}]
    """;
  }

  private static String providers() {
    return """
    {"all":[{"id":"p","name":"P","key":"secret","env":[],"options":{"apiKey":"secret"},
             "models":{"m":{"id":"m","name":"M","limit":{"context":1,"output":2}}}},
            {"id":"q","name":"Q","models":{}}],
     "default":{"p":"m","q":"n"},"connected":["p"]}
    """;
  }
}
