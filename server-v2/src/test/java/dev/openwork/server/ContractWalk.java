package dev.openwork.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Produces each declared status of each operation. */
final class ContractWalk {
  private static final String CLIENT = "Bearer client";
  private static final String HOST = "Bearer host";
  private final WalkedServers servers;
  private final Map<String, String> workspaces = new HashMap<>();
  private int doomed;

  ContractWalk(WalkedServers servers) {
    this.servers = servers;
  }

  /** Calls an operation in each way that must return this status. */
  List<Answer> bringAbout(ContractOperation operation, int status) throws Exception {
    return switch (status) {
      case 413, 414, 429, 431 -> List.of(refused(operation, status));
      case 503 ->
          operation.asksOpencode()
              ? List.of(refused(operation, status), answered(operation, status))
              : List.of(refused(operation, status));
      default -> List.of(answered(operation, status));
    };
  }

  private Answer answered(ContractOperation operation, int status) throws Exception {
    Call call = new Call(operation);
    switch (status) {
      case 200 -> call.at(target(operation));
      case 400 -> malformed(call);
      case 401 -> call.as("");
      case 403 -> {
        return operation.asksForHost() ? send(call.as(CLIENT)) : stranger(call);
      }
      case 404 -> call.at("ws_0");
      case 406 -> call.with("Accept", "text/csv");
      case 409 -> conflict(call);
      case 415 -> call.with("Content-Type", "text/plain");
      case 500 -> call.with(WalkedServers.BREAK, "yes");
      case 502 -> call.at("broken");
      case 503 -> call.at("bare");
      default -> throw new AssertionError("nothing brings about " + status);
    }
    return send(call);
  }

  private Answer refused(ContractOperation operation, int status) throws Exception {
    Call call = new Call(operation);
    String path = call.path(id(call.workspace));
    return Answer.of(servers.refusals().bringAbout(status, call.method(), path));
  }

  /** Invalid by its body, otherwise by its parameters, otherwise by a header. */
  private static void malformed(Call call) {
    call.malformed();
    if (!call.operation.takesBody() && !call.operation.json().has("parameters")) {
      call.with("Content-Type", "x");
    }
  }

  /** A key of another operation, or a busy session. */
  private void conflict(Call call) throws Exception {
    if (!call.operation.takesKey()) {
      call.at("busy");
      return;
    }
    String key = "key-" + call.operation.id();
    HttpRequest.Builder other =
        servers
            .server(false)
            .request("/workspaces/" + id("fine") + "/sessions/ses_known/summarize")
            .setHeader("Authorization", HOST)
            .setHeader("Content-Type", "application/json")
            .setHeader("Idempotency-Key", key)
            .POST(BodyPublishers.ofString("{\"providerID\":\"p\",\"modelID\":\"" + key + "\"}"));
    if (servers.server(false).exchange(other).statusCode() != 200) {
      throw new AssertionError("The key could not be used");
    }
    call.with("Idempotency-Key", key);
  }

  private String target(ContractOperation operation) {
    return operation.id().equals("Workspaces.deleteWorkspace") ? "doomed-" + doomed++ : "fine";
  }

  private Answer stranger(Call call) throws Exception {
    String path = call.path(id(call.workspace));
    return Answer.of(
        servers.askAsStranger(call.method(), path, call.operation.takesBody() ? call.body() : ""));
  }

  private Answer send(Call call) throws Exception {
    boolean bare = call.isForBare();
    String path = call.path(id(call.workspace));
    HttpRequest.Builder request = servers.server(bare).request(path);
    call.headers.forEach(request::setHeader);
    request.method(
        call.method(),
        call.operation.takesBody()
            ? BodyPublishers.ofString(call.body())
            : BodyPublishers.noBody());
    return Answer.of(servers.server(bare).exchange(request));
  }

  private String id(String name) throws Exception {
    if (name.startsWith("ws_")) {
      return name;
    }
    String known = workspaces.get(name);
    if (known == null) {
      known = servers.workspace(name.equals("bare"), name);
      workspaces.put(name, known);
    }
    return known;
  }

  /** A call that succeeds unless it is modified. */
  private final class Call {
    private final ContractOperation operation;
    private final Map<String, String> headers = new HashMap<>();
    private String workspace = "fine";
    private boolean malformed;

    Call(ContractOperation operation) {
      this.operation = operation;
      as(HOST);
      if (operation.takesBody()) {
        with("Content-Type", "application/json");
      }
    }

    void at(String name) {
      workspace = name;
    }

    Call as(String authorization) {
      return with("Authorization", authorization);
    }

    Call with(String header, String value) {
      headers.put(header, value);
      return this;
    }

    void malformed() {
      malformed = true;
    }

    /** An upgrade of disabled children is a conflict. */
    boolean isForBare() {
      return workspace.equals("bare")
          || (workspace.equals("busy") && operation.id().equals("System.upgradeRuntime"));
    }

    String method() {
      return operation.method().toUpperCase(Locale.ROOT);
    }

    String path(String workspaceId) {
      String path =
          operation
              .path()
              .replace("{workspaceId}", malformed ? "w".repeat(101) : workspaceId)
              .replace("{sessionId}", "ses_known")
              .replace("{messageId}", "msg_1")
              .replace("{partId}", "prt_1")
              .replace("{requestId}", operation.id().startsWith("Perm") ? "per_1" : "que_1");
      if (operation.id().equals("Workspaces.searchFiles")) {
        return path + "?query=Main";
      }
      return malformed && !path.contains("w".repeat(101)) ? path + "?includeHidden=x" : path;
    }

    /** Returns the example of the contract, with an existing folder. */
    String body() {
      return malformed
          ? "{\"surprise\":1}"
          : operation.exampleBody().toString().replace("/home/me/project", servers.folder());
    }
  }

  /** A response; for a stream, its first event. */
  record Answer(int status, String mediaType, String body) {
    /** Parses a raw response. */
    static Answer of(String answer) {
      String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
      boolean isJson = head.contains("content-type: application/json");
      return new Answer(
          Integer.parseInt(answer.substring(9, 12)),
          isJson ? "application/json" : "",
          answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    }

    static Answer of(HttpResponse<InputStream> response) throws IOException {
      String type = response.headers().firstValue("content-type").orElse("");
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        String body =
            type.startsWith("text/event-stream")
                ? firstEvent(lines)
                : lines.lines().collect(Collectors.joining("\n"));
        return new Answer(response.statusCode(), type, body);
      }
    }

    private static String firstEvent(BufferedReader lines) throws IOException {
      String line = lines.readLine();
      while (line != null && !line.startsWith("data: ")) {
        line = lines.readLine();
      }
      return String.valueOf(line).replaceFirst("data: ", "");
    }
  }
}
