package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  private TestServer server;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    server = new TestServer(folder).with("OPENWORK_SERVER_V2_IN_MEMORY", "1");
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void requiresTheTokensOfTheContract() throws Exception {
    server
        .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "c")
        .with("OPENWORK_SERVER_V2_HOST_TOKEN", "h")
        .start();

    assertThat(server.get("/system/health").status()).isEqualTo(200);
    assertThat(server.get("/workspaces").code()).isEqualTo("unauthorized");
    assertThat(server.get("/workspaces", "Authorization", "Bearer x").status()).isEqualTo(401);
    assertThat(server.get("/workspaces", "Authorization", "Bearer c").status()).isEqualTo(200);
    assertThat(server.get("/workspaces", "Authorization", "bearer h").status()).isEqualTo(200);
    assertThat(server.get("/workspaces", "X-OpenWork-Host-Token", "c").status()).isEqualTo(401);

    assertThat(create("Authorization", "Bearer c")).isEqualTo(403);
    assertThat(create("Authorization", "Bearer h")).isEqualTo(400);
    assertThat(create("X-OpenWork-Host-Token", "h")).isEqualTo(400);
  }

  @Test
  void reportsTheRoleOfTheCaller() throws Exception {
    server.with("OPENWORK_TOKEN", "c").start();

    assertThat(
            server.get("/system/meta", "Authorization", "Bearer c").data().path("actor").asText())
        .isEqualTo("client");
  }

  @Test
  void closesTheConnectionIfTheBodyWasNotRead() throws Exception {
    server.with("OPENWORK_TOKEN", "c").start();

    String head = "localhost\r\nContent-Type: application/json\r\nContent-Length: 1000000";
    assertThat(answerTo("POST /workspaces/local", head))
        .startsWith("HTTP/1.1 401")
        .containsIgnoringCase("Connection: close");
  }

  private int create(String header, String token) throws Exception {
    return server.post("/workspaces/local", "{}", header, token).status();
  }

  /** Returns everything until the server closes the connection. */
  private String answerTo(String request, String hostAndMore) throws Exception {
    String head = "%s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(request, hostAndMore);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
