package dev.openwork.loop;

import dev.openwork.loop.compile.ModuleSources;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.Outputs;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.AssetSettings;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.loop.stages.LoopStages;
import dev.openwork.loop.stages.ModuleGoals;
import dev.openwork.loop.stages.StageFailure;
import dev.openwork.loop.stages.StageReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project small enough for a unit test: a server whose schema is one constant, its contract, an
 * SDK of one class, and an app that answers with that class. The server has a library, and every
 * module may have resources.
 */
final class Demo {
  static final String POM = "pom.xml";

  /** A file that the loop watches and on which nothing depends. */
  static final String MARKER = "constants.json";

  /** A file in a directory of outputs that is below a watched directory. */
  static final String OUTPUT = "server/src/main/outputs/file.txt";

  /** Goes into the generated SDK. */
  static final String TEMPLATE = "sdk/src/main/templates/model.txt";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final Recording events = new Recording();
  private final Path root;
  private final URI server;
  private final URI app;
  private final Set<Path> originals = new HashSet<>();
  private int restored;
  private @Nullable DevLoop loop;
  private @Nullable Thread thread;
  private volatile boolean restarts;

  Demo(Path root, int serverPort, int appPort) {
    this.root = root;
    this.server = URI.create("http://127.0.0.1:" + serverPort);
    this.app = URI.create("http://127.0.0.1:" + appPort);
    write(MARKER, "0");
    writeOriginals();
  }

  private void writeOriginals() {
    original(POM, "as at first");
    original("library/src/main/java/library/Empty.java", "package library; interface Empty {}");
    original("server/src/main/java/demo/Schema.java", DemoSources.schema("one"));
    original("server/src/main/java/demo/Main.java", DemoSources.main("demo", "Schema.FIELD"));
    original("server/src/main/java/demo/Exporter.java", DemoSources.EXPORTER);
    original("server/src/main/java/demo/kept/Port.java", DemoSources.PORT);
    original("sdk/src/main/java/sdk/Helper.java", DemoSources.HELPER);
    original("app/src/main/java/app/Main.java", DemoSources.main("app", "sdk.Helper.field()"));
    original("app/src/main/java/demo/kept/Port.java", DemoSources.PORT);
  }

  /** Writes a file of the original project, unless it has this content. */
  private void original(String file, String text) {
    originals.add(path(file));
    try {
      if (!Files.exists(path(file)) || !read(file).equals(text)) {
        write(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Restores the sources of the original project and waits until they are running. Starts the loop
   * if it does not run.
   */
  void restore() throws IOException, InterruptedException {
    if (thread != null && thread.isAlive()) {
      restoreFiles();
      write(MARKER, "restored " + restored++);
      events.awaitCycle(MARKER);
    } else {
      restoreFiles();
      write(MARKER, "0");
      start();
    }
    events.clear();
  }

  private void restoreFiles() throws IOException {
    writeOriginals();
    for (Path file : FileTree.list(root)) {
      String path = root.relativize(file).toString();
      if (!originals.contains(file) && (path.contains("src/") || path.startsWith(".mvn"))) {
        Files.delete(file);
      }
    }
  }

  void write(String file, String text) {
    try {
      Path path = path(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String file) {
    return root.resolve(file);
  }

  String read(String file) throws IOException {
    return Files.readString(path(file));
  }

  /** Starts the loop, waits until it is ready, and answers the reports of its first cycle. */
  List<StageReport> start() throws IOException, InterruptedException {
    startWithoutWaiting();
    List<StageReport> reports = events.awaitCycle();
    events.await(LoopEvent.LoopReady.class, ready -> true);
    return reports;
  }

  /** Starts the loop. */
  void startWithoutWaiting() throws IOException {
    DevLoop started = new DevLoop(new Rereading(), configured(), events);
    loop = started;
    Thread running =
        new Thread(
            () -> {
              try {
                restarts = started.run();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    thread = running;
    running.start();
  }

  URI server() {
    return server;
  }

  String serverSays() throws IOException, InterruptedException {
    return get(server);
  }

  String appSays() throws IOException, InterruptedException {
    return get(app);
  }

  private String stageAssets() throws IOException {
    String wanted = read(MARKER);
    if (wanted.contains("unreachable")) {
      throw new IOException("the assets cannot be fetched");
    }
    return wanted;
  }

  /** What people may ask of the running loop. */
  LoopControl control() {
    return Objects.requireNonNull(loop);
  }

  /** Waits until the loop ends, and returns whether Maven must restart. */
  boolean awaitRestart() throws InterruptedException {
    Objects.requireNonNull(thread).join();
    return restarts;
  }

  /** Ends the loop and waits for it. */
  void close() throws IOException, InterruptedException {
    if (loop != null && thread != null) {
      loop.close();
      thread.join();
    }
  }

  /** A port that was free a moment ago. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String get(URI address) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private Configured configured() throws IOException {
    return new Configured(
        settings(),
        new LoopStages.Tools(
            new DemoGoals(),
            Map.of("sdk", new DemoGenerator(path(TEMPLATE))),
            Map.of("assets", this::stageAssets)));
  }

  private LoopSettings settings() throws IOException {
    Path contract = path("server/openapi/openapi.yaml");
    return LoopSettings.builder()
        .modules(
            List.of(
                module("library"),
                module("server", "library"),
                module("sdk"),
                module("app", "sdk")))
        .assets(List.of(new AssetSettings("assets", Set.of(path(MARKER)), List.of())))
        .server(program("server", "demo.Main", server, "library", "server"))
        .contract(
            Optional.of(
                new ContractSettings(
                    new ContractSource.Exporter("demo.Exporter"),
                    contract,
                    path("server/target/contract"),
                    path("rescued"))))
        .sdks(
            List.of(
                new SdkSettings(
                    "sdk",
                    "sdk",
                    List.of(path("sdk/src/main")),
                    contract,
                    path("sdk/generated"),
                    path("server/target/contract/generated"),
                    path("rescued/generated"))))
        .app(Optional.of(program("app", "app.Main", app, "sdk", "app")))
        .buildFiles(Set.of(path(POM), path(".mvn")))
        .outputs(new Outputs(Set.of(path(OUTPUT).getParent())))
        .build();
  }

  private ModuleSettings module(String name, String... upstream) {
    return new ModuleSettings(
        name,
        List.of(path(name + "/src/main"), path(name + "/generated")),
        List.of(),
        new ModuleSources(
            classes(name),
            List.of(upstream).stream().map(this::classes).toList(),
            List.of("--release", "17"),
            List.of(),
            path(name + "/target/generated-sources/annotations")),
        List.of(upstream),
        "model",
        false,
        path(name + "/target"));
  }

  private ProgramSettings program(String name, String main, URI address, String... modules)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Program program =
        new Program(
            main,
            List.of(String.valueOf(address.getPort())),
            List.of(),
            List.of(modules).stream().map(this::classes).toList(),
            List.of("demo.kept"),
            path(name + "/target/generations"));
    return new ProgramSettings(
        new ForkSettings(
            name,
            java,
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
            Map.of("DEMO_POM", read(POM)),
            path("work"),
            path("cache"),
            Optional.empty(),
            program),
        List.of(modules),
        Optional.of(address));
  }

  private Path classes(String module) {
    return path(module + "/target/classes");
  }

  /** The goals of these modules copy resources. */
  private final class DemoGoals implements ModuleGoals {
    @Override
    public List<Path> beforeCompile(String module) throws StageFailure {
      try {
        Path resources = path(module + "/src/main/resources");
        for (Map.Entry<String, byte[]> resource : FileTree.read(resources).entrySet()) {
          if (resource.getKey().equals("refused.txt")) {
            throw new StageFailure(Problem.of("refused.txt cannot be processed"));
          }
          Path copy = classes(module).resolve(resource.getKey());
          Files.createDirectories(copy.getParent());
          Files.write(copy, resource.getValue());
        }
      } catch (IOException e) {
        throw new StageFailure(Problem.of(e.toString()));
      }
      return List.of(path(module + "/src/main/java"), path(module + "/generated"));
    }

    @Override
    public boolean afterCompile(String module) {
      return false;
    }
  }

  /** The text of the POM becomes part of the programs' environment, unless it is broken. */
  private final class Rereading implements Configuration {
    @Override
    public boolean isLive(Set<Path> changed) {
      return changed.stream().noneMatch(file -> file.startsWith(path(".mvn")));
    }

    @Override
    public Configured read() throws Fault {
      try {
        if (read(POM).contains("broken")) {
          throw new Fault(List.of(Problem.of("the POM is broken")));
        }
        if (read(POM).contains("nested")) {
          throw new StackOverflowError("the POM is broken by nesting");
        }
        return configured();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String read(String file) throws IOException {
      return Demo.this.read(file);
    }
  }
}
