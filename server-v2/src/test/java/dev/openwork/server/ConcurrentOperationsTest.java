package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of operations of the contract that run at the same time on the same objects, and operations
 * while folders come and go. {@code -Dopenwork.pairs=all} runs all pairs, otherwise a number of
 * them; pass the printed seed as {@code -Dopenwork.pairs.seed} to repeat a choice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class ConcurrentOperationsTest {
  private static final String PAIRS = System.getProperty("openwork.pairs", "60");
  private static final long SEED = Long.getLong("openwork.pairs.seed", System.currentTimeMillis());
  private static final int REPETITIONS = Integer.getInteger("openwork.pairs.repetitions", 1);
  private static final int FOLDERS = 3;
  private static final int DEADLINE_SECONDS = 60;

  private final Random random = new Random(SEED);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();
  private TestServer server;
  private Path folders;
  private List<ContractOperation> operations;

  private record Pair(ContractOperation one, ContractOperation other) {}

  @BeforeEach
  void start(@TempDir Path root) throws Exception {
    System.out.println("-Dopenwork.pairs.seed=" + SEED);
    operations = Contract.exported().operations();
    folders = Files.createDirectories(root.toRealPath().resolve("folders"));
    server = new TestServer(root).withOpencode("1");
    server.start();
    server.awaitOpencode();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @AfterAll
  void end() {
    threads.shutdownNow();
  }

  @Test
  void pairsNeverCauseInternalErrors() throws Exception {
    List<Pair> pairs = pairs();
    for (Pair pair : pairs) {
      for (int i = 0; i < REPETITIONS; i++) {
        run(pair);
      }
      assertThat(server.log()).as("seed %d, %s", SEED, pair).doesNotContain("v2.error");
    }
    System.out.printf("%d pairs, %d requests%n", pairs.size(), requests.get());
  }

  private List<Pair> pairs() {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      for (int j = i; j < operations.size(); j++) {
        all.add(new Pair(operations.get(i), operations.get(j)));
      }
    }
    Collections.shuffle(all, random);
    return PAIRS.equals("all") ? all : all.subList(0, Integer.parseInt(PAIRS));
  }

  /** Runs each operation twice, so that each also runs with itself. */
  private void run(Pair pair) throws Exception {
    Path folder = folder(random.nextInt(FOLDERS));
    String workspace = register(folder);
    CyclicBarrier together = new CyclicBarrier(4);
    List<Future<Integer>> results = new ArrayList<>();
    for (ContractOperation operation :
        List.of(pair.one(), pair.other(), pair.one(), pair.other())) {
      results.add(
          threads.submit(
              () -> {
                together.await(DEADLINE_SECONDS, TimeUnit.SECONDS);
                return send(operation, workspace, folder);
              }));
    }
    for (int i = 0; i < results.size(); i++) {
      ContractOperation operation = i % 2 == 0 ? pair.one() : pair.other();
      int status = results.get(i).get(DEADLINE_SECONDS, TimeUnit.SECONDS);
      assertThat(status).as("seed %d, %s of %s", SEED, operation, pair).isNotEqualTo(500);
      assertThat(operation.statuses()).as("seed %d, %s", SEED, pair).contains(status);
    }
    assertConsistent(pair);
  }

  private void assertConsistent(Object cause) throws Exception {
    JsonNode workspaces = server.get("/workspaces?includeHidden=true").data();
    assertThat(workspaces.findValuesAsText("slug")).as("%s", cause).doesNotHaveDuplicates();
    assertThat(workspaces.findValuesAsText("dataDir")).as("%s", cause).doesNotHaveDuplicates();
    JsonNode status = server.get("/system/status").data();
    String active = status.path("activeWorkspaceId").asText();
    if (!active.isEmpty()) {
      assertThat(workspaces.findValuesAsText("id")).as("%s", cause).contains(active);
    }
    assertThat(status.at("/workspaces/total").asInt()).isEqualTo(workspaces.size());
  }

  @Test
  void foldersThatComeAndGoNeverCauseInternalErrors() throws Exception {
    List<String> workspaces = new ArrayList<>();
    for (int i = 0; i < FOLDERS; i++) {
      workspaces.add(register(folder(i)));
    }
    AtomicBoolean over = new AtomicBoolean();
    Future<Integer> churn = threads.submit(() -> churn(over));
    try {
      for (int i = 0; i < 400; i++) {
        ContractOperation operation = operations.get(random.nextInt(operations.size()));
        int at = random.nextInt(FOLDERS);
        int status = send(operation, workspaces.get(at), folders.resolve("folder-" + at));

        assertThat(status).as("seed %d, %s", SEED, operation).isNotEqualTo(500);
        assertThat(operation.statuses()).as("seed %d", SEED).contains(status);
      }
    } finally {
      over.set(true);
    }
    assertThat(churn.get(DEADLINE_SECONDS, TimeUnit.SECONDS)).isPositive();
    assertConsistent("churn");
    assertThat(server.log()).doesNotContain("v2.error");
  }

  /** Removes, replaces and restores folders, files and links until it is stopped. */
  private int churn(AtomicBoolean over) throws Exception {
    Random changes = new Random(SEED);
    int count = 0;
    while (!over.get()) {
      Path folder = folders.resolve("folder-" + changes.nextInt(FOLDERS));
      delete(folder);
      switch (changes.nextInt(5)) {
        case 0 -> Files.writeString(folder, "a file");
        case 1 -> Files.createSymbolicLink(folder, folders);
        case 2 -> Files.createSymbolicLink(folder, folder);
        case 3 -> {
          Path agents = Files.createDirectories(folder.resolve(".opencode/agents"));
          Files.write(agents.resolve("a.md"), new byte[] {(byte) 0xff, 0});
          Files.writeString(folder.resolve("opencode.json"), "{\"mcp\":");
        }
        default -> Files.createDirectories(folder);
      }
      count++;
    }
    return count;
  }

  private static void delete(Path folder) throws Exception {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(folder);
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path folder(int n) throws Exception {
    Path folder = folders.resolve("folder-" + n);
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        ? folder
        : Files.createDirectories(folder);
  }

  private String register(Path folder) throws Exception {
    String body = "{\"folderPath\":\"" + folder + "\",\"name\":\"Same\"}";
    return server.post("/workspaces/local", body).data().path("id").asText();
  }

  /** Returns the status of a valid request; of a stream, only the beginning is read. */
  private int send(ContractOperation operation, String workspace, Path folder) throws Exception {
    String path =
        operation
            .path()
            .replace("{workspaceId}", workspace)
            .replace("{sessionId}", "ses_known")
            .replace("{messageId}", "msg_1")
            .replace("{partId}", "prt_1")
            .replace("{requestId}", operation.id().startsWith("Perm") ? "per_1" : "que_1");
    if (operation.id().equals("Workspaces.searchFiles")) {
      path += "?query=Main";
    }
    HttpRequest.Builder request = server.request(path, "Content-Type", "application/json");
    String body =
        operation.takesBody()
            ? operation.exampleBody().toString().replace("/home/me/project", folder.toString())
            : "";
    request.method(
        operation.method().toUpperCase(Locale.ROOT),
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    requests.incrementAndGet();
    HttpResponse<InputStream> response = server.exchange(request);
    try (InputStream in = response.body()) {
      if (operation.streams()) {
        assertThat(in.read()).isNotEqualTo(-1);
      } else {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("\tat ");
      }
    }
    return response.statusCode();
  }
}
