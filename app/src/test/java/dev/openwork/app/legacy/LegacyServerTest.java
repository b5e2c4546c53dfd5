package dev.openwork.app.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.servers.ServerStatus;
import dev.openwork.process.ChildSlot;
import dev.openwork.process.files.Sha256;
import dev.openwork.sdk.error.ServiceUnavailableException;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the supervision with {@link FakeOpencode} as the staged program. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class LegacyServerTest {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final Map<String, AutoCloseable> kept = new ConcurrentHashMap<>();
  private Path root;
  private Path assets;

  @BeforeEach
  void prepare(@TempDir Path directory) throws Exception {
    root = directory.toRealPath();
    assets = Files.createDirectories(root.resolve("assets"));
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable each : kept.values()) {
      each.close();
    }
  }

  @Test
  void runsOpencodeUntilTheAppEnds() throws Exception {
    stage();
    try (LegacyServer server = start()) {
      awaitRunning(server);
      ProcessHandle process = process();
      String workspace = workspace(server);

      assertThat(server.sdk().listPermissions(workspace)).isEmpty();
      assertThat(server.sdk().status().detail()).isEqualTo("opencode 1.2.3");

      slot().close();
      assertThat(process.isAlive()).isFalse();
      assertThatThrownBy(() -> server.sdk().listPermissions(workspace))
          .isInstanceOf(ServiceUnavailableException.class);
    }
  }

  @Test
  void keepsOpencodeRunningOnReload() throws Exception {
    stage();
    try (LegacyServer first = start()) {
      awaitRunning(first);
    }
    ProcessHandle before = process();

    try (LegacyServer second = start()) {
      assertThat(second.sdk().status().state()).isEqualTo(ServerStatus.State.OK);
      assertThat(process()).isEqualTo(before);
      assertThat(second.sdk().listPermissions(workspace(second))).isEmpty();
    }
  }

  @Test
  void restartsOpencodeWhenItWasKilled() throws Exception {
    stage();
    try (LegacyServer server = start()) {
      awaitRunning(server);
      ProcessHandle killed = process();
      killed.destroyForcibly();
      await(
          () ->
              slot()
                      .current()
                      .orElseThrow()
                      .snapshot()
                      .pid()
                      .filter(pid -> pid != killed.pid())
                      .isPresent()
                  && slot().endpoint().isPresent());

      assertThat(server.sdk().listPermissions(workspace(server))).isEmpty();
    }
  }

  @Test
  void explainsThatNothingIsStagedAndStartsOpencodeOnceItIs() throws Exception {
    try (LegacyServer server = start()) {
      ServerStatus status = server.sdk().status();
      assertThat(status.state()).isEqualTo(ServerStatus.State.UNAVAILABLE);
      assertThat(status.detail()).contains(assets.toString(), "mvn openwork:fetch-opencode");

      stage();

      awaitRunning(server);
    }
  }

  @Test
  void doesNotRunAProgramWithAnotherHash() throws Exception {
    Path program = stage();
    Files.writeString(program, Files.readString(program) + "# changed\n");
    try (LegacyServer server = start()) {
      await(() -> server.sdk().status().detail().contains("SHA-256"));
      assertThat(server.sdk().status().state()).isEqualTo(ServerStatus.State.ATTENTION);
    }
  }

  private LegacyServer start() throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", assets.toString());
    return LegacyServer.start(
        kept, root.resolve("state"), environment, Connections.shared().json());
  }

  /** Stages a script that runs the fake, and returns it. */
  private Path stage() throws IOException {
    Path program = assets.resolve("opencode").resolve("program");
    Files.createDirectories(program.getParent());
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                FakeOpencode.class.getName()));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(
        program.resolveSibling("current.json"),
        "{\"version\":\"1.2.3\",\"path\":\"program\",\"sha256\":\"%s\"}"
            .formatted(Sha256.of(program)));
    return program;
  }

  private static void awaitRunning(LegacyServer server) {
    await(() -> server.sdk().status().state() == ServerStatus.State.OK);
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private String workspace(LegacyServer server) {
    return server
        .sdk()
        .createLocalWorkspace(LocalWorkspaceRequest.builder().folderPath(root.toString()).build())
        .id();
  }

  private ChildSlot slot() {
    if (kept.get("app.opencode") instanceof ChildSlot slot) {
      return slot;
    }
    throw new AssertionError("No slot in " + kept.keySet());
  }

  private ProcessHandle process() {
    return ProcessHandle.of(slot().current().orElseThrow().snapshot().pid().orElseThrow())
        .orElseThrow();
  }
}
