package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.ApiResponse;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.http.ServerTarget;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.ServerConnectedEvent;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.server.TestServer;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls every operation of the contract through both SDKs: the server is real, and opencode is a
 * fake. A new operation is called without a change here, unless it has a parameter for which {@link
 * OperationCall} has no value.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
@Tag("slow")
class EveryOperationIT {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /** Called last, because it may restart what other calls use. */
  private static final String LAST = "System.upgradeRuntime";

  private final ObjectMapper json = Connections.shared().json();
  private Path folder;
  private TestServer server;
  private OpenWorkSdk sdk;
  private String workspace;
  private int created;

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    folder = directory;
    server = new TestServer(directory).withOpencode("1");
    server.start();
    server.awaitOpencode();
    sdk = OpenWorkSdk.of(new ServerTarget(server.uri("/"), Optional::empty));
    workspace = createWorkspace();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @SuppressWarnings("UnusedMethod") // used by the test
  private List<OperationCall> operations() throws Exception {
    return OperationCall.readAll(Files.createDirectories(folder.resolve("example"))).stream()
        .sorted(Comparator.comparing(call -> call.operation().equals(LAST)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theJavaSdkCalls(OperationCall operation) throws Exception {
    Object api = invoke(sdk, operation.tag());
    if (operation.streams()) {
      try (var events = (EventStream<?>) call(api, operation)) {
        assertThat(events.next()).isInstanceOf(ServerConnectedEvent.class);
      }
      return;
    }
    assertThat(call(api, operation)).isNotNull();

    var response = (ApiResponse<?>) call(invoke(api, "withRawResponse"), operation);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.requestId()).isNotEmpty();
    assertThat(response.payload()).isNotNull();

    Object async = invoke(sdk.async(), operation.tag());
    assertThat((CompletableFuture<?>) call(async, operation))
        .succeedsWithin(DEADLINE.toSeconds(), TimeUnit.SECONDS)
        .isNotNull();
  }

  @Test
  void theTypeScriptSdkCallsEachOperation(@TempDir Path directory) throws Exception {
    List<OperationCall> calls = new ArrayList<>();
    for (OperationCall operation : operations()) {
      calls.add(prepared(operation));
    }
    Path file = directory.resolve("calls.json");
    json.writeValue(file.toFile(), calls);

    TypeScriptSdk typescript = TypeScriptSdk.compile(EveryOperationIT.class);
    server.awaitOpencode();
    List<JsonNode> results;
    try (ChildProcess program = typescript.start("every-operation.js", server.uri("/"), file)) {
      results =
          program.awaitSuccess(DEADLINE).stream()
              .filter(line -> line.startsWith("{"))
              .map(NodeProject::parse)
              .toList();
    }

    assertThat(results)
        .extracting(result -> result.path("operation").asText())
        .containsExactlyElementsOf(calls.stream().map(OperationCall::operation).toList());
    assertThat(results)
        .allSatisfy(
            result -> assertThat(result.path("problem").asText()).as("%s", result).isEmpty());
  }

  private OperationCall prepared(OperationCall call) throws Exception {
    return call.in(
        call.operation().equals("Workspaces.deleteWorkspace") ? createWorkspace() : workspace);
  }

  private String createWorkspace() throws Exception {
    Path path = Files.createDirectories(folder.resolve("workspace-" + created++));
    LocalWorkspaceRequest request =
        LocalWorkspaceRequest.builder().folderPath(path.toString()).build();
    return sdk.workspaces().createLocalWorkspace(request).id();
  }

  private static Object invoke(Object target, String method) throws Exception {
    return target.getClass().getMethod(method).invoke(target);
  }

  /** Calls the overload with all parameters. */
  private Object call(Object api, OperationCall operation) throws Exception {
    server.awaitOpencode();
    OperationCall call = prepared(operation);
    Method method =
        Arrays.stream(api.getClass().getMethods())
            .filter(each -> each.getName().equals(call.method()))
            .max(Comparator.comparingInt(Method::getParameterCount))
            .orElseThrow(() -> new AssertionError("The SDK has no " + call.operation()));
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      arguments.add(argument(parameter, call));
    }
    return method.invoke(api, arguments.toArray());
  }

  private Object argument(Parameter parameter, OperationCall call) {
    Class<?> type = parameter.getType();
    if (type == RequestOptions.class) {
      return RequestOptions.none();
    } else if (type.getSimpleName().endsWith("Params")) {
      return json.convertValue(call.arguments(), type);
    }
    String name = type.getPackageName().endsWith(".model") ? "body" : parameter.getName();
    return json.convertValue(call.arguments().required(name), type);
  }
}
