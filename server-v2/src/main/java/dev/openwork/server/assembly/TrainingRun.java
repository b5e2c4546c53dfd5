package dev.openwork.server.assembly;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A training run for an archive of classes: starts a server, sends a few requests and stops it. The
 * server listens on a free loopback port with an in-memory database and starts no children.
 */
public final class TrainingRun {
  private static final List<String> PATHS =
      List.of("/system/health", "/workspaces", "/system/metrics", "/nowhere");

  private TrainingRun() {}

  /** Starts a server, sends requests and exits. */
  public static void main(String[] args) throws Exception {
    Path directory = Files.createTempDirectory("openwork-training");
    try {
      train(directory);
    } finally {
      delete(directory);
    }
    System.exit(0);
  }

  private static void train(Path directory) throws Exception {
    Map<String, String> environment =
        Map.of(
            "OPENWORK_SERVER_V2_IN_MEMORY", "1",
            "OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled",
            "OPENWORK_SERVER_V2_TOKENS", "none",
            "OPENWORK_SERVER_V2_WORKDIR", directory.toString());
    PrintStream discarded =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Map<String, AutoCloseable> kept = new LinkedHashMap<>();
    String[] arguments = {"--host", "127.0.0.1", "--port", "0"};
    AutoCloseable server = ServerLauncher.start(arguments, kept, environment, discarded, Set.of());
    sendRequests(new KeptParts(kept).uri());
    server.close();
    for (AutoCloseable part : kept.values()) {
      part.close();
    }
  }

  private static void sendRequests(URI server) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (String path : PATHS) {
      client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
