package dev.openwork.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.openwork.server.TestServer.Answer;
import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Role;
import dev.openwork.server.web.Tokens;
import jakarta.ws.rs.GET;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authentication and roles. */
class AccessTest {
  /** Operations with a role of the class and roles of their own. */
  @jakarta.ws.rs.Path("/for-clients")
  @Access(Role.CLIENT)
  public static final class ForClients {
    /** Requires the role of the class. */
    @GET
    public String read() {
      return "";
    }

    /** Requires a higher role. */
    @GET
    @jakarta.ws.rs.Path("/for-hosts")
    @Access(Role.HOST)
    public String readAsHost() {
      return "";
    }

    /** Requires no role. */
    @GET
    @jakarta.ws.rs.Path("/for-all")
    @Access(Role.ANONYMOUS)
    public String readAsAnyone() {
      return "";
    }
  }

  /** An operation without a role. */
  @jakarta.ws.rs.Path("/for-none")
  public static final class ForNone {
    /** Has no role. */
    @GET
    public String read() {
      return "";
    }
  }

  private TestServer server;
  private Path root;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    root = folder;
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
            .with("OPENWORK_SERVER_V2_TOKENS", "asked");
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void generatesAHostTokenIfNoneIsGiven() throws Exception {
    server.start();
    String token = Files.readString(root.resolve("state/token")).strip();

    Answer refused = server.get("/workspaces");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.response().headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(actor(token)).isEqualTo("host");
    server.start().close();
    assertThat(actor(token)).isEqualTo("host");
    assertThat(server.log()).doesNotContain(token);
  }

  @Test
  void hidesTheGeneratedTokenInTheLog() throws Exception {
    server.start();
    String token = Files.readString(root.resolve("state/token")).strip();
    server.get("/nowhere/" + token, "X-Request-Id", "named " + token);
    server.awaitLog("named [hidden]");
    server.close();

    assertThat(server.log()).contains("/nowhere/[hidden]", "named [hidden]").doesNotContain(token);
  }

  @Test
  void generatesAHostTokenInAdditionToAGivenClientToken() throws Exception {
    server.with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "c").start();

    assertThat(actor("c")).isEqualTo("client");
    assertThat(actor(Files.readString(root.resolve("state/token")).strip())).isEqualTo("host");
  }

  @Test
  void generatesNoTokenIfAHostTokenIsGiven() throws Exception {
    server.with("OPENWORK_SERVER_V2_HOST_TOKEN", "h").start();

    assertThat(root.resolve("state/token")).doesNotExist();
    assertThat(actor("h")).isEqualTo("host");
  }

  @Test
  void everyOperationRequiresTheTokenOfItsContract() throws Exception {
    server
        .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "c")
        .with("OPENWORK_SERVER_V2_HOST_TOKEN", "h")
        .start();
    List<String> checked = new ArrayList<>();
    for (var path : server.get("/openapi.json").json().path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        check(operation.getKey(), path.getKey(), operation.getValue());
        checked.add(operation.getKey() + " " + path.getKey());
      }
    }
    assertThat(checked).contains("post /workspaces/local", "get /system/health");
  }

  @Test
  void usesTheRoleOfTheClassUnlessTheMethodHasItsOwn() throws Exception {
    server
        .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "c")
        .with("OPENWORK_SERVER_V2_HOST_TOKEN", "h")
        .withComponent(new ForClients())
        .start();

    assertThat(text("/for-clients")).isEqualTo(401);
    assertThat(text("/for-clients", "Authorization", "Bearer c")).isEqualTo(200);
    assertThat(text("/for-clients/for-hosts", "Authorization", "Bearer c")).isEqualTo(403);
    assertThat(text("/for-clients/for-hosts", "Authorization", "Bearer h")).isEqualTo(200);
    assertThat(text("/for-clients/for-all")).isEqualTo(200);
  }

  @Test
  void doesNotStartWithAnOperationWithoutARole() {
    server.withComponent(new ForNone());

    assertThatThrownBy(server::start)
        .hasStackTraceContaining(
            "ForNone.read() has no @Access annotation, on the method or its class");
  }

  @Test
  void comparesTokensInConstantTime() {
    classes()
        .should()
        .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
        .check(new ClassFileImporter().importClasses(Tokens.class));
  }

  private void check(String method, String path, JsonNode operation) throws Exception {
    String security = operation.path("security").toString();
    boolean open = security.isEmpty() || security.equals("[]");
    boolean forHosts = !open && !security.contains("clientToken");
    String url = path.replaceAll("\\{[^}]*}", "x");
    String name = method + " " + path;

    if (!open) {
      assertThat(status(method, url)).as(name).isEqualTo(401);
      assertThat(status(method, url, "Authorization", "Bearer wrong")).as(name).isEqualTo(401);
    }
    if (forHosts) {
      assertThat(status(method, url, "Authorization", "Bearer c")).as(name).isEqualTo(403);
    }
  }

  private int text(String path, String... headers) throws Exception {
    return server.exchange(server.request(path, headers).GET()).statusCode();
  }

  private int status(String method, String path, String... headers) throws Exception {
    return server
        .send(
            server
                .request(path, headers)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody()))
        .status();
  }

  private String actor(String token) throws Exception {
    Answer meta = server.get("/system/meta", "Authorization", "Bearer " + token);
    return meta.data().path("actor").asText();
  }

  @Test
  @SuppressWarnings("try") // close may be interrupted
  void showsStrangersNoPaths(@TempDir Path folder) throws Exception {
    try (TestServer stored =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_TOKENS", "asked")
            .with("OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled")) {
      stored.start();
      for (String path : List.of("/system/health", "/", "/openapi.json", "/nowhere")) {
        assertThat(stored.get(path).response().body())
            .as(path)
            .doesNotContain(folder.getFileName().toString(), System.getProperty("user.home"));
      }
    }
  }
}
