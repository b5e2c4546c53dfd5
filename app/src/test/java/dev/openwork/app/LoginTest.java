package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.login.Login;
import dev.openwork.app.login.LoginFile;
import dev.openwork.app.pages.LiveConversations;
import dev.openwork.app.pages.Pages;
import dev.openwork.app.pages.Shell;
import dev.openwork.app.pages.Views;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.RouteList;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LoginTest {
  private FakeServer server;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server();
    app = RunningApp.with(server);
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    server.close();
  }

  /** Returns all routes of the app that are not public. */
  static List<RouteList.Entry> protectedRoutes() throws IOException {
    try (Servers servers = Servers.serverV2(Map.of(), Path.of("does", "not", "exist"));
        PromptSender prompts = new PromptSender((session, text) -> {})) {
      Views views = Views.open(new Shell(true, Optional.empty()));
      try (LiveConversations conversations = new LiveConversations(servers, prompts, views)) {
        return RouteList.of(new Pages(views).routes(servers, prompts, conversations)).stream()
            .filter(route -> !route.isPublic())
            .toList();
      }
    }
  }

  @Test
  void protectsAllRoutesButTwoStaticFiles() throws IOException {
    assertThat(protectedRoutes()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("protectedRoutes")
  void requiresALoginForEachRoute(RouteList.Entry route) throws Exception {
    for (String method : List.of(route.method(), "HEAD", "PUT", "DELETE", "OPTIONS", "BREW")) {
      HttpRequest.Builder request =
          app.anonymous(sample(route.path()))
              .header("Origin", app.uri().toString())
              .method(method, BodyPublishers.noBody());

      assertThat(app.send(request).statusCode()).as("%s %s", method, route).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @MethodSource("protectedRoutes")
  void rejectsAWrongCookieForEachRoute(RouteList.Entry route) throws Exception {
    HttpRequest.Builder request =
        app.anonymous(sample(route.path()))
            .header("Cookie", tampered(app.cookie()))
            .method(route.method(), BodyPublishers.noBody());

    assertThat(app.send(request).statusCode()).isEqualTo(401);
  }

  @Test
  void rejectsAPromptFromACommandLine() throws Exception {
    HttpResponse<String> answer =
        app.send(
            app.anonymous(Samples.SESSION_PATH + "/messages")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=env")));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(answer.body()).startsWith("You are not logged in. ").contains("openwork:app-url");
    assertThat(server.hasReceivedABody()).isFalse();
  }

  @Test
  void explainsHowToLogIn() throws Exception {
    HttpResponse<String> page = app.send(app.anonymous("/").header("Accept", "text/html"));

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body())
        .contains("You are not logged in", "press o", "mvn openwork:app-url")
        .doesNotContain("Demo", "/home/me");
    assertThat(app.send(app.anonymous("/assets/app.css")).statusCode()).isEqualTo(200);
  }

  @Test
  void reloadsAPageThatIsNoLongerLoggedIn() throws Exception {
    HttpResponse<String> answer =
        app.send(app.anonymous("/fragments/health").header("HX-Request", "true"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
  }

  @Test
  void doesNotRevealTheOverlayWithoutALogin() throws Exception {
    String overlay = "http://127.0.0.1:4711/secret/overlay.js";
    try (RunningApp developed = new RunningApp(Map.of("OPENWORK_DEV_OVERLAY", overlay))) {
      assertThat(developed.get("/").body()).contains(overlay);
      HttpResponse<String> page =
          developed.send(developed.anonymous("/").header("Accept", "text/html"));
      assertThat(page.body() + page.headers().map()).doesNotContain("secret");
    }
  }

  @Test
  void setsACookieThatOnlyTheAppReceives() throws Exception {
    HttpResponse<String> answer = app.login(app.loginUrl());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("openwork_app_" + app.uri().getPort() + "=")
        .contains("; Path=/;", "; HttpOnly", "; SameSite=Strict")
        .doesNotContain("Domain");
    assertThat(
            app.send(app.anonymous("/").header("Cookie", RunningApp.cookie(answer))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersALinkOfAnotherPageWithAPageThatContinues() throws Exception {
    HttpResponse<String> answer = app.login(app.loginUrl(), "Sec-Fetch-Site", "cross-site");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("http-equiv=\"refresh\" content=\"0;url=/\"");
    assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
  }

  @Test
  void acceptsACodeOnce() throws Exception {
    URI url = app.loginUrl();
    assertThat(app.login(url).statusCode()).isEqualTo(303);

    HttpResponse<String> again = app.login(url);

    assertThat(again.statusCode()).isEqualTo(401);
    assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(again.body()).contains("has expired or was already used");
    assertThat(app.login(url, "Cookie", app.cookie()).statusCode()).isEqualTo(303);
    app.restart();
    assertThat(app.login(url).statusCode()).as("after a restart").isEqualTo(401);
  }

  @Test
  void acceptsACodeOnceFromConcurrentClients() throws Exception {
    URI url = app.loginUrl();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Integer> login = () -> app.login(url).statusCode();
      List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(24, login));
      int accepted = 0;
      for (Future<Integer> answer : answers) {
        accepted += answer.get() == 303 ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void doesNotUseACodeForAHeadRequest() throws Exception {
    URI url = app.loginUrl();
    HttpRequest.Builder head = HttpRequest.newBuilder(url).method("HEAD", BodyPublishers.noBody());

    assertThat(app.send(head).statusCode()).isEqualTo(401);
    assertThat(app.login(url).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?code=",
        "?code=x",
        "?code=1.2.3",
        "?code=%00",
        "?other=1",
        "?code=%ff",
        "?code=99999999999.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void rejectsOtherCodes(String query) throws Exception {
    HttpResponse<String> answer = app.login(app.uri().resolve("/login").resolve("/login" + query));

    assertThat(answer.statusCode()).isIn(400, 401);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void acceptsNeitherACookieAsCodeNorACodeOfAnotherPort(@TempDir Path other) throws Exception {
    String ticket = app.cookie().replaceFirst(".*=", "");
    String foreign = Login.open(app.loginFile(), app.uri().getPort() + 1).codes().issue();
    String code = app.loginUrl().getQuery().replace("code=", "");
    LoginFile secret = LoginFile.of(Map.of(LoginFile.VARIABLE, other.resolve("s").toString()));
    String otherSecret = Login.open(secret, app.uri().getPort()).codes().issue();

    for (String wrong : List.of(ticket, foreign, otherSecret, tampered(code))) {
      assertThat(app.login(app.uri().resolve("/login?code=" + wrong)).statusCode()).isEqualTo(401);
    }
    String codeAsCookie = "openwork_app_" + app.uri().getPort() + "=" + code;
    assertThat(app.send(app.anonymous("/").header("Cookie", codeAsCookie)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void keepsTheLoginWhenTheAppReloadsAndRestarts() throws Exception {
    app.reload();
    assertThat(app.get("/").statusCode()).isEqualTo(200);
    app.restart();
    assertThat(app.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void storesTheSecretForItsOwnerOnly() throws Exception {
    assertThat(app.login(app.loginUrl()).statusCode()).isEqualTo(303);

    for (Path file : List.of(app.loginFile().secret(), app.loginFile().used())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void replacesASecretThatOthersMayKnow() throws Exception {
    Path secret = app.loginFile().secret();
    String before = Files.readString(secret);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));

    app.restart();

    assertThat(Files.readString(secret)).isNotEqualTo(before);
    assertThat(app.get("/").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "\0\0\0\0", "ein Schlüssel ist das nicht\n\n"})
  void replacesADamagedSecret(String contents) throws Exception {
    Files.writeString(app.loginFile().secret(), contents);

    app.restart();

    assertThat(app.get("/").statusCode()).isEqualTo(401);
    assertThat(app.login(app.loginUrl()).statusCode()).isEqualTo(303);
  }

  private static String tampered(String ticket) {
    char last = ticket.charAt(ticket.length() - 2);
    return ticket.substring(0, ticket.length() - 2)
        + (last == 'A' ? 'B' : 'A')
        + ticket.charAt(ticket.length() - 1);
  }

  private static String sample(String path) {
    return path.replace("{serverId}", "srv_local")
        .replace("{workspaceId}", "ws_1")
        .replace("{sessionId}", "ses_1")
        .replace("{requestId}", "req_1")
        .replace("{name}", "app.js");
  }
}
