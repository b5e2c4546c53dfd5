package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.http.HttpListener;
import dev.openwork.server.assembly.ServerLauncher;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class loader leaks by threads, loggers, caches and drivers. */
class GenerationLeakTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, AutoCloseable> kept = new LinkedHashMap<>();
  private AutoCloseable running = () -> {};

  @AfterEach
  void closeKept() throws Exception {
    for (AutoCloseable part : kept.values()) {
      part.close();
    }
  }

  @Test
  void closedGenerationsAreGarbageCollected(@TempDir Path root) throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int generation = 0; generation < 3; generation++) {
      loaders.add(startAndUse(root));
    }
    running.close();
    running = () -> {};

    assertThat(loaders).allMatch(GenerationLeakTest::isCollected);
  }

  private WeakReference<ClassLoader> startAndUse(Path root) throws Exception {
    ThrowawayLoader loader = new ThrowawayLoader();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      AutoCloseable previous = running;
      running = start(loader, root);
      previous.close();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    use(root);
    return new WeakReference<>(loader);
  }

  private AutoCloseable start(ClassLoader loader, Path root) throws Exception {
    Method start =
        loader
            .loadClass(ServerLauncher.class.getName())
            .getDeclaredMethod(
                "start", String[].class, Map.class, Map.class, PrintStream.class, Set.class);
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Map<String, String> environment =
        Map.of("OPENWORK_SERVER_V2_WORKDIR", root.toString(), "OPENWORK_SERVER_V2_TOKENS", "none");
    String[] arguments = {"--port", "0"};
    return (AutoCloseable) start.invoke(null, arguments, kept, environment, out, Set.of());
  }

  /** Sends enough requests to fill the caches of the frameworks. */
  private void use(Path root) throws Exception {
    assertThat(post("/workspaces/local", "{\"folderPath\":\"" + root + "\"}")).isEqualTo(200);
    assertThat(post("/workspaces/local", "{}")).isEqualTo(400);
    assertThat(status(HttpRequest.newBuilder(uri("/workspaces/ws_0/events")))).isEqualTo(404);
    assertThat(status(HttpRequest.newBuilder(uri("/openapi.json")))).isEqualTo(200);
    assertThat(status(HttpRequest.newBuilder(uri("/system/metrics")))).isEqualTo(200);
  }

  private int post(String path, String body) throws Exception {
    return status(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private URI uri(String path) {
    HttpListener listener =
        (HttpListener) Objects.requireNonNull(kept.get("server-v2.listener"), "not started");
    return URI.create(listener.uri() + path);
  }

  private static boolean isCollected(WeakReference<?> reference) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (reference.get() != null && System.nanoTime() < deadline) {
      System.gc();
    }
    return reference.get() == null;
  }
}
