package dev.openwork.app;

/** Sample data of Server V2. */
final class Samples {
  static final String SESSION_PATH = "/workspaces/ws_1/sessions/ses_1";

  static final String WORKSPACE =
      """
      {"id":"ws_1","slug":"demo","displayName":"Demo <1>","kind":"local","status":"ready",
       "hidden":false,
       "backend":{"kind":"local_opencode","local":{"dataDir":"/home/me/demo"}},
       "runtime":{"lastSyncAt":null,"lastError":null},
       "createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"}\
      """;

  static final String HEALTH =
      """
      {"service":"openwork-server-v2","status":"ok","version":"1.2.3","uptimeMs":1,
       "startedAt":"2026-01-01T00:00:00Z",
       "database":{"status":"ready","bootstrapMode":"fresh","migrations":1}}\
      """;

  static final String SESSION =
      """
      {"id":"ses_1","title":"First","directory":"/home/me/demo",
       "time":{"created":1700000000000,"updated":1700000000000}}\
      """;

  static final String MESSAGES =
      """
      [{"info":{"id":"msg_1","sessionID":"ses_1","role":"assistant",
        "time":{"created":1700000000000,"completed":1700000001000}},
        "parts":[{"id":"prt_1","sessionID":"ses_1","messageID":"msg_1","type":"text",
         "text":"Hello <script>"}]}]\
      """;

  static final String DELTA =
      """
      {"type":"message.part.delta","id":"9","properties":{"sessionID":"ses_1",
       "messageID":"msg_1","partID":"prt_1","field":"text","delta":" & goodbye"}}\
      """;

  private Samples() {}

  /** Returns the capabilities for a token of this role. */
  static String capabilities(String actor) {
    return """
    {"workspaces":true,"sessions":true,"events":true,"router":true,"upgrade":true,
     "auth":{"required":true,"actor":"%s"}}\
    """
        .formatted(actor);
  }

  /** Returns a server with one workspace, one session and one message. */
  static FakeServer server() throws java.io.IOException {
    return new FakeServer()
        .respond("GET /workspaces", "[" + WORKSPACE + "]")
        .respond("GET /workspaces/ws_1", WORKSPACE)
        .respond("GET /workspaces/ws_1/sessions", "[" + SESSION + "]")
        .respond("GET " + SESSION_PATH, SESSION)
        .respond("GET " + SESSION_PATH + "/messages", MESSAGES)
        .respond("GET /workspaces/ws_1/permissions", "[]")
        .respond("GET /workspaces/ws_1/questions", "[]");
  }
}
