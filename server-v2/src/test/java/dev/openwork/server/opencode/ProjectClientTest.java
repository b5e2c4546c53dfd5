package dev.openwork.server.opencode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.model.PermissionAnswer;
import dev.openwork.server.model.PermissionReply;
import dev.openwork.server.model.ProviderCatalog;
import dev.openwork.server.model.QuestionAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clients of everything that belongs to a directory, not to a session. */
@Timeout(60)
class ProjectClientTest {
  private static final Path DIRECTORY = Path.of("/projects/one");

  private StubOpencode opencode;
  private OpencodeHttp http;

  @BeforeEach
  void start() throws IOException {
    opencode = new StubOpencode();
    http = new OpencodeHttp(opencode::endpoint, Runnable::run);
  }

  @AfterEach
  void close() {
    http.close();
    opencode.close();
  }

  @ParameterizedTest
  @CsvSource({"true, &type=directory", "false, &type=file", ", ''"})
  void findsFilesAndDirectories(Boolean directories, String type) throws Exception {
    opencode.responding(200, "[\"a\"]");

    assertThat(new ProjectClient(http).files(DIRECTORY, "a&b", Optional.ofNullable(directories), 3))
        .containsExactly("a");

    assertThat(opencode.next().call()).isEqualTo("GET /find/file?query=a%26b" + type + "&limit=3");
  }

  @Test
  void readsProviders() {
    opencode.responding(
        200,
        "{\"all\":[{\"id\":\"p\",\"name\":\"P\",\"models\":{}}],\"default\":{\"p\":\"m\"},\"connected\":[]}");

    ProviderCatalog catalog = new ProjectClient(http).providers(DIRECTORY);

    assertThat(catalog.providers()).hasSize(1);
    assertThat(catalog.defaultModels()).containsEntry("p", "m");
    assertThat(catalog.usable().providers()).isEmpty();
    assertThat(catalog.usable().defaultModels()).isEmpty();
  }

  @Test
  void disposesTheInstanceOfADirectory() throws Exception {
    new ProjectClient(http).dispose(DIRECTORY);

    StubOpencode.Received received = opencode.next();
    assertThat(received.call()).isEqualTo("POST /instance/dispose");
    assertThat(received.directory()).isEqualTo("/projects/one");
  }

  @Test
  void repliesToRequests() throws Exception {
    new PermissionClient(http)
        .reply(DIRECTORY, "per_1", new PermissionReply(PermissionAnswer.ALWAYS, "ok"));
    assertThat(opencode.next())
        .extracting(StubOpencode.Received::call, StubOpencode.Received::body)
        .containsExactly(
            "POST /permission/per_1/reply", "{\"reply\":\"always\",\"message\":\"ok\"}");

    QuestionClient questions = new QuestionClient(http);
    questions.reply(DIRECTORY, "que_1", new QuestionAnswers(List.of(List.of("a", "b"))));
    assertThat(opencode.next())
        .extracting(StubOpencode.Received::call, StubOpencode.Received::body)
        .containsExactly("POST /question/que_1/reply", "{\"answers\":[[\"a\",\"b\"]]}");
    questions.reject(DIRECTORY, "que_1");
    assertThat(opencode.next().call()).isEqualTo("POST /question/que_1/reject");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "ses_1", "per_1/../x", "que 1"})
  void sendsNoRequestForInvalidIds(String id) {
    assertThatThrownBy(() -> new QuestionClient(http).reject(DIRECTORY, id))
        .isInstanceOf(Failure.class);
    assertThatThrownBy(
            () ->
                new PermissionClient(http)
                    .reply(DIRECTORY, id, new PermissionReply(PermissionAnswer.ALWAYS, null)))
        .isInstanceOf(Failure.class);

    assertThat(opencode.hasNoRequest()).isTrue();
  }
}
