package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.server.ConnectedClient.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends thousands of mostly invalid requests that are derived from the contract. Pass the printed
 * seed as {@code -Dopenwork.requests.seed} to repeat them.
 */
@Tag("slow")
class GeneratedRequestsTest {
  private static final int REQUESTS = Integer.getInteger("openwork.requests", 500);
  private static final long SEED =
      Long.getLong("openwork.requests.seed", System.currentTimeMillis());
  private static final List<String> MEDIA_TYPES =
      List.of("text/plain", "application/xml", "application/json; charset=utf-16", "x", "*/*");
  private static final List<String> ODD_PATHS =
      List.of("//", "/%2e%2e/", "/workspaces/%00", "/workspaces/..;/x", "/workspaces/%ff", "/%");

  private final Random random = new Random(SEED);
  private final Set<Integer> met = new TreeSet<>();

  @Test
  @SuppressWarnings("try") // close may be interrupted
  void invalidRequestsReturnOnlyDeclaredFailures(@TempDir Path root) throws Exception {
    System.out.println("-Dopenwork.requests.seed=" + SEED);
    Contract contract = Contract.exported();
    Mutations mutations = new Mutations(contract, random);
    List<ContractOperation> operations = contract.operations();
    try (TestServer server = new TestServer(root).withOpencode("1")) {
      server.start();
      server.awaitOpencode();
      String workspace = server.workspace();
      try (ConnectedClient client = new ConnectedClient(server.uri(""))) {
        for (int i = 0; i < REQUESTS; i++) {
          if (random.nextInt(20) == 0) {
            oddPath(client);
          } else {
            ask(client, operations.get(random.nextInt(operations.size())), workspace, mutations);
          }
        }
      }
      assertThat(server.log()).doesNotContain("openwork-server-v2.error");
      assertThat(server.get("/system/health").status()).isEqualTo(200);
    }
    assertThat(met).contains(200, 400, 404, 415);
  }

  private void ask(
      ConnectedClient client, ContractOperation operation, String workspace, Mutations mutations)
      throws IOException {
    String target = path(operation, workspace, mutations) + query(operation, mutations);
    byte[] body = operation.takesBody() ? mutations.body(operation.body()) : new byte[0];
    String type =
        random.nextInt(15) == 0
            ? MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size()))
            : "application/json";
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n"
            .formatted(operation.method().toUpperCase(Locale.ROOT), target, type);
    Reply reply = client.send(head, body);
    String sent = "seed %d, %s: %s%s".formatted(SEED, operation, head, shown(body));
    assertThat(operation.statuses()).as(sent + reply).contains(reply.status());
    assertThat(reply.status()).as(sent + reply).isLessThan(500);
    assertThat(reply.body()).as(sent).doesNotContain("\tat ").doesNotContain("Exception");
    met.add(reply.status());
  }

  private void oddPath(ConnectedClient client) throws IOException {
    String path = ODD_PATHS.get(random.nextInt(ODD_PATHS.size()));
    Reply reply = client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n", new byte[0]);
    assertThat(reply.status()).as("seed %d, %s", SEED, path).isBetween(400, 499);
    assertThat(reply.body()).doesNotContain("\tat ");
    client.close(); // an unreadable request may close the connection
  }

  /** Mostly existing ids, because others only return 404. */
  private String path(ContractOperation operation, String workspace, Mutations mutations) {
    String id = random.nextInt(6) == 0 ? encoded(mutations.odd()) : workspace;
    if (operation.id().equals("Workspaces.deleteWorkspace")) {
      id = "ws_0";
    }
    return operation
        .path()
        .replace("{workspaceId}", id.isEmpty() ? "x" : id)
        .replace("{sessionId}", one("ses_known", "ses_1", "x".repeat(101)))
        .replace("{messageId}", one("msg_1", "msg_9", "%2e%2e"))
        .replace("{partId}", one("prt_1", "prt_9", "x%2Fy"))
        .replace("{requestId}", one("per_1", "que_1", "%20"));
  }

  private String query(ContractOperation operation, Mutations mutations) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.json().path("parameters")) {
      if (parameter.path("in").asText().equals("query") && random.nextBoolean()) {
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(parameter.path("name").asText())
            .append('=')
            .append(encoded(mutations.parameter(parameter.path("schema"))));
      }
    }
    return query.toString();
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String shown(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(300, text.length())) + " ";
  }
}
