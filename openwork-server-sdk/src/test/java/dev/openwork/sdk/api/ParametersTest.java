package dev.openwork.sdk.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.Samples;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.http.ServerTarget;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passes an invalid value of each parameter in a path or a query to its operation. */
class ParametersTest {
  private static final Samples SAMPLES =
      Samples.of(Path.of("../server-v2/openapi/openapi.json").toAbsolutePath());

  private final OpenWorkSdk sdk =
      OpenWorkSdk.of(new ServerTarget(URI.create("http://127.0.0.1:1"), Optional::empty));

  /** An invalid value of a parameter; null if it is missing. */
  record Violation(String operation, String parameter, @Nullable Object value, String problem) {}

  @SuppressWarnings("UnusedMethod") // used by the test
  private static List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    for (JsonNode path : SAMPLES.contract().path("paths")) {
      for (JsonNode operation : path) {
        for (JsonNode parameter : operation.path("parameters")) {
          if (!parameter.path("in").asText().equals("header")) {
            of(parameter.path("schema"))
                .map(
                    wrong ->
                        new Violation(
                            operation.path("operationId").asText(),
                            parameter.path("name").asText(),
                            wrong.value(),
                            wrong.problem()))
                .forEach(violations::add);
          }
        }
      }
    }
    return violations;
  }

  private static Stream<Violation> of(JsonNode schema) {
    Stream.Builder<Violation> wrong = Stream.builder();
    int maxLength = schema.path("maxLength").asInt(-1);
    if (maxLength >= 0) {
      wrong.add(violation("x".repeat(maxLength + 1), "at most " + maxLength + " characters"));
    }
    if (schema.path("minLength").asInt() > 0) {
      wrong.add(violation("", "at least " + schema.path("minLength")));
    }
    if (schema.has("pattern")) {
      wrong.add(violation(" \n", "match "));
    }
    if (schema.has("minimum")) {
      wrong.add(
          violation(schema.path("minimum").asLong() - 1, "at least " + schema.path("minimum")));
    }
    if (schema.has("maximum")) {
      wrong.add(
          violation(schema.path("maximum").asLong() + 1, "at most " + schema.path("maximum")));
    }
    return wrong.build();
  }

  private static Violation violation(Object value, String problem) {
    return new Violation("", "", value, problem);
  }

  @ParameterizedTest
  @MethodSource("violations")
  void namesTheInvalidParameter(Violation wrong) {
    assertThatThrownBy(() -> call(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(wrong.parameter() + " must ")
        .hasMessageContaining(wrong.problem());
  }

  @Test
  void namesAMissingParameter() {
    Violation missing = new Violation("Workspaces.searchFiles", "query", null, "is required");

    assertThatThrownBy(() -> call(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("query is required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with space", "ümlaut", "line\nfeed"})
  void rejectsAnInvalidIdempotencyKey(String key) {
    assertThatThrownBy(() -> RequestOptions.builder().idempotencyKey(key).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("idempotencyKey must ");
  }

  private Object call(Violation wrong) throws Throwable {
    String[] id = wrong.operation().split("\\.", 2);
    Object api = OpenWorkApis.class.getMethod(id[0].toLowerCase(Locale.ROOT)).invoke(sdk);
    Method method =
        Stream.of(api.getClass().getMethods())
            .filter(each -> each.getName().equals(id[1]))
            .max((one, other) -> one.getParameterCount() - other.getParameterCount())
            .orElseThrow();
    List<@Nullable Object> arguments = new ArrayList<>();
    try {
      for (Parameter parameter : method.getParameters()) {
        arguments.add(argument(parameter, wrong));
      }
      return method.invoke(api, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static @Nullable Object argument(Parameter parameter, Violation wrong) throws Exception {
    Class<?> type = parameter.getType();
    if (type == RequestOptions.class) {
      return RequestOptions.none();
    } else if (type.getSimpleName().endsWith("Params")) {
      return params(type, wrong);
    } else if (type != String.class) {
      return Connections.shared().json().treeToValue(SAMPLES.of(type.getSimpleName()), type);
    }
    return parameter.getName().equals(wrong.parameter()) ? wrong.value() : "valid";
  }

  /** Builds the optional parameters, with the invalid value if it is one of them. */
  private static Object params(Class<?> type, Violation wrong) throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getName().equals(wrong.parameter())) {
        Class<?> wanted = setter.getParameterTypes()[0];
        setter.invoke(builder, Connections.shared().json().convertValue(wrong.value(), wanted));
      }
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }
}
