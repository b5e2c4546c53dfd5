package dev.openwork.sdk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.Samples;
import dev.openwork.sdk.http.ApiResponse;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.LoopbackServer;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.sse.EventStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls every operation, also in the background, against a server that returns samples. */
class OperationsTest {
  private static final Samples SAMPLES =
      Samples.of(Path.of("../server-v2/openapi/openapi.json").toAbsolutePath());

  private final Map<String, JsonNode> operations = operations();
  private final Set<String> called = new ConcurrentSkipListSet<>();
  private final ObjectMapper json = Connections.shared().json();

  @Test
  void eachOperationReturnsThePayloadOfItsResponse() throws Exception {
    try (LoopbackServer server = new LoopbackServer(this::respond);
        Connections connections = Connections.open()) {
      OpenWorkSdk sdk = OpenWorkSdk.of(server.target(), connections);
      for (Method tag : publicMethods(OpenWorkApis.class)) {
        Object api = tag.invoke(sdk);
        callAll(api);
        callAll(tag.getReturnType().getMethod("withRawResponse").invoke(api));
        callAll(OpenWorkApis.Async.class.getMethod(tag.getName()).invoke(sdk.async()));
      }
    }
    assertThat(called).isEqualTo(operations.keySet());
  }

  private void callAll(Object api) throws Exception {
    for (Method method : publicMethods(api.getClass())) {
      if (!method.getName().equals("withRawResponse")) {
        verify(method, method.invoke(api, arguments(method)));
      }
    }
  }

  private static List<Method> publicMethods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .toList();
  }

  private Object[] arguments(Method method) throws Exception {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      if (type == String.class) {
        arguments.add("a/b");
      } else if (type == RequestOptions.class) {
        arguments.add(RequestOptions.none());
      } else if (type.getSimpleName().endsWith("Params")) {
        Object builder = type.getMethod("builder").invoke(null);
        arguments.add(builder.getClass().getMethod("build").invoke(builder));
      } else {
        arguments.add(json.treeToValue(SAMPLES.of(type.getSimpleName()), type));
      }
    }
    return arguments.toArray();
  }

  /** Compares a result with the data of the sample. */
  private void verify(Method method, Object result) throws Exception {
    if (result instanceof EventStream<?> stream) {
      try (stream) {
        assertSample(method, stream.next(), SAMPLES.of("WorkspaceEvent"));
      }
    } else if (result instanceof CompletableFuture<?> future) {
      verify(method, future.get(10, TimeUnit.SECONDS));
    } else if (result instanceof ApiResponse<?> response) {
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.requestId()).isEqualTo("r1");
      verify(method, response.payload());
    } else if (result instanceof Page<?> page) {
      assertSample(method, page.items(), data());
      assertThat(page.nextCursor()).contains("text");
    } else {
      assertSample(method, result, data());
    }
  }

  private void assertSample(Method method, Object result, JsonNode expected) {
    JsonNode actual = json.valueToTree(result);
    assertThat(Samples.areEqual(actual, expected))
        .as("%s returns %s for %s", method, actual, expected)
        .isTrue();
  }

  /** Returns what the last call must return. */
  private JsonNode data() throws IOException {
    JsonNode body = lastBody.startsWith("{") ? json.readTree(lastBody) : json.valueToTree(lastBody);
    return body.has("data") && body.has("ok") ? body.path("data") : body;
  }

  private volatile String lastBody = "";

  private void respond(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    Map.Entry<String, JsonNode> operation =
        operations.entrySet().stream()
            .filter(each -> matches(each.getKey(), exchange.getRequestMethod() + " " + path))
            .findFirst()
            .orElseThrow();
    called.add(operation.getKey());
    exchange.getResponseHeaders().set("X-Request-Id", "r1");
    for (Map.Entry<String, JsonNode> content :
        operation.getValue().at("/responses/200/content").properties()) {
      String body = SAMPLES.of(content.getValue().path("schema")).toString();
      if (content.getKey().equals("text/plain")) {
        body = "plain text";
      }
      lastBody = body;
      if (content.getKey().equals("text/event-stream")) {
        body = "data: " + body + "\n\n";
      }
      assertThat(exchange.getRequestHeaders().getFirst("Accept")).isEqualTo(content.getKey());
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    }
  }

  /** Compares a template with a path whose parameters are all {@code a%2Fb}. */
  private static boolean matches(String template, String request) {
    return template.replaceAll("\\{[^}]+}", "a%2Fb").equals(request);
  }

  private static Map<String, JsonNode> operations() {
    Map<String, JsonNode> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : SAMPLES.contract().path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.put(
            method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
            method.getValue());
      }
    }
    return operations;
  }
}
