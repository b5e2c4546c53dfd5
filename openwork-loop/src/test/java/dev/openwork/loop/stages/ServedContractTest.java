package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ServedContractTest {
  private static final String SERVER =
      """
      package demo;
      import com.sun.net.httpserver.HttpServer;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;
      public final class Main {
        %s {
          %s
          int port = Integer.parseInt(arguments[0]);
          HttpServer server =
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
          String contract = "{\\"url\\": \\"http://127.0.0.1:" + port + "/v1\\", \\"data\\": "
              + java.nio.file.Files.exists(java.nio.file.Path.of("data")) + "}";
          java.nio.file.Files.writeString(java.nio.file.Path.of("data"), "");
          server.createContext("/openapi", exchange -> {
            byte[] body = contract.getBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
          server.createContext("/broken", exchange -> exchange.close());
          server.start();
          %s
        }
      }
      """;
  private static final String START =
      "public static AutoCloseable start(String[] arguments) throws Exception";
  private static final String MAIN = "public static void main(String[] arguments) throws Exception";
  private static final String STOP = "return () -> server.stop(0);";

  private final Path directory;
  private final AtomicInteger port = new AtomicInteger();

  ServedContractTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void readsTheContractAndStopsTheServer(boolean withStart) throws Exception {
    compile(withStart ? SERVER.formatted(START, "", STOP) : SERVER.formatted(MAIN, "", ""));
    for (int run = 0; run < 2; run++) {
      Path file = directory.resolve("contract-" + run);
      contract("/openapi").export(file);
      assertThat(file).hasContent("{\"url\": \"http://127.0.0.1:3100/v1\", \"data\": false}");
      try (ServerSocket free = new ServerSocket()) {
        free.setReuseAddress(true);
        free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.get()));
      }
    }
  }

  @Test
  void reportsWhyTheServerDoesNotStart() throws Exception {
    compile(
        SERVER.formatted(
            START, "if (true) throw new IllegalStateException(\"no database\");", STOP));
    assertThatThrownBy(() -> contract("/openapi").export(directory.resolve("contract")))
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("/openapi cannot be read, because the server demo.Main did not start")
        .hasMessageContaining("no database");
  }

  @Test
  void reportsThatTheServerExits() throws Exception {
    compile(
        SERVER.formatted(
            MAIN, "System.out.println(\"invalid license\"); if (true) System.exit(3);", ""));
    assertThatThrownBy(() -> contract("/openapi").export(directory.resolve("contract")))
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("did not start")
        .hasMessageContaining("invalid license");
  }

  @Test
  void reportsAPathWithoutContract() throws Exception {
    compile(SERVER.formatted(START, "", STOP));
    assertThatThrownBy(() -> contract("/none").export(directory.resolve("contract")))
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("/none returned status 404 instead of 200");
  }

  @Test
  void reportsAClosedConnection() throws Exception {
    compile(SERVER.formatted(START, "", STOP));
    assertThatThrownBy(() -> contract("/broken").export(directory.resolve("contract")))
        .isInstanceOf(ContractFault.class)
        .hasMessageContaining("The contract cannot be read from http://127.0.0.1:");
  }

  private ServedContract contract(String path) {
    return new ServedContract(this::server, path, 3100, List.of());
  }

  private ForkSettings server(int free) {
    port.set(free);
    Program program =
        new Program(
            "demo.Main",
            List.of(String.valueOf(free)),
            List.of(),
            List.of(directory.resolve("classes")),
            List.of(),
            directory.resolve("generations"));
    return new ForkSettings(
        "server",
        Path.of(System.getProperty("java.home"), "bin", "java"),
        List.of(),
        Map.of(),
        directory.resolve("work"),
        directory.resolve("cache"),
        Optional.empty(),
        program);
  }

  private void compile(String source) throws IOException {
    Path file = Files.writeString(directory.resolve("Main.java"), source);
    Path classes = Files.createDirectories(directory.resolve("classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString());
    assertThat(status).isZero();
  }
}
