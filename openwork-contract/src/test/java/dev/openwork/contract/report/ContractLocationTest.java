package dev.openwork.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.openwork.contract.UnreadableContractException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractLocationTest {
  @TempDir private Path root = Path.of("");
  private ContractLocation location = new ContractLocation(root, "api/openapi.json");

  @BeforeEach
  void place() throws IOException {
    location = new ContractLocation(root, "api/openapi.json");
    Files.createDirectories(root.resolve("api"));
    Files.writeString(root.resolve("api/openapi.json"), "work tree");
  }

  @Test
  void readsAFile() throws Exception {
    assertThat(read("api/openapi.json")).isEqualTo("work tree");
    assertThat(read(root.resolve("api/openapi.json").toString())).isEqualTo("work tree");
  }

  @Test
  void readsTheContractOfAGitRevision() throws Exception {
    Files.writeString(root.resolve("api/openapi.json"), "committed");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "-m", "m");
    git("tag", "v1");
    Files.writeString(root.resolve("api/openapi.json"), "work tree");

    assertThat(read("v1")).isEqualTo("committed");
    assertThat(read("HEAD:api/openapi.json")).isEqualTo("committed");
    assertThatThrownBy(() -> read("v2"))
        .isInstanceOf(UnreadableContractException.class)
        .hasMessageContaining("v2: cannot be read: ")
        .hasMessageContaining(
            "Pass a file, a URL or a Git revision that contains api/openapi.json");
    assertThatThrownBy(() -> read("--output=x")).hasMessageContaining("not a Git revision");
  }

  @Test
  void readsAUrl() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/openapi.json",
        exchange -> {
          byte[] body = "served".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(read(address + "/openapi.json")).isEqualTo("served");
      assertThatThrownBy(() -> read(address + "/none")).hasMessageContaining("status 404");
    } finally {
      server.stop(0);
    }
  }

  private String read(String text) throws Exception {
    return new String(location.read(text).bytes(), StandardCharsets.UTF_8);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }
}
