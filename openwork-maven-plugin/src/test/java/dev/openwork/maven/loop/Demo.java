package dev.openwork.maven.loop;

import dev.openwork.maven.compile.ModuleSources;
import dev.openwork.maven.fork.ForkSettings;
import dev.openwork.maven.launcher.Program;
import dev.openwork.maven.settings.ContractSettings;
import dev.openwork.maven.settings.LoopSettings;
import dev.openwork.maven.settings.ModuleSettings;
import dev.openwork.maven.settings.ProgramSettings;
import dev.openwork.maven.settings.SdkSettings;
import dev.openwork.maven.stages.Pipeline;
import dev.openwork.maven.stages.StageReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project small enough for a unit test: a server whose schema is one constant, its contract, an
 * SDK of one class, and an app that answers with that class.
 */
final class Demo {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final Recording events = new Recording();
  private final Path root;
  private final URI server;
  private final URI app;
  private @Nullable DevLoop loop;
  private @Nullable Thread thread;

  Demo(Path root, int serverPort, int appPort) {
    this.root = root;
    this.server = URI.create("http://127.0.0.1:" + serverPort);
    this.app = URI.create("http://127.0.0.1:" + appPort);
    write("server/src/main/java/demo/Schema.java", DemoSources.schema("one"));
    write("server/src/main/java/demo/Main.java", DemoSources.main("demo", "Schema.FIELD"));
    write("server/src/main/java/demo/Exporter.java", DemoSources.EXPORTER);
    write("server/src/main/java/demo/kept/Port.java", DemoSources.PORT);
    write("sdk/src/main/java/sdk/Helper.java", DemoSources.HELPER);
    write("app/src/main/java/app/Main.java", DemoSources.main("app", "sdk.Helper.field()"));
    write("app/src/main/java/demo/kept/Port.java", DemoSources.PORT);
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
    DevLoop started =
        new DevLoop(
            settings(), new Pipeline.Tools(module -> {}, new DemoGenerator(), () -> ""), events);
    loop = started;
    Thread running =
        new Thread(
            () -> {
              try {
                started.run(Set.of());
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    thread = running;
    running.start();
    List<StageReport> reports = events.awaitCycle();
    events.await(LoopEvent.LoopReady.class, ready -> true);
    return reports;
  }

  String serverSays() throws IOException, InterruptedException {
    return get(server);
  }

  String appSays() throws IOException, InterruptedException {
    return get(app);
  }

  /** Ends the loop and waits for it. */
  void close() throws IOException, InterruptedException {
    if (loop != null && thread != null) {
      loop.close();
      thread.join();
    }
  }

  private static String get(URI address) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private LoopSettings settings() {
    return new LoopSettings(
        List.of(module("server"), module("sdk"), module("app", "sdk")),
        program("server", "demo.Main", server, "server"),
        new ContractSettings(
            "demo.Exporter",
            path("server/openapi/openapi.json"),
            path("server/target/contract"),
            path("rescued")),
        Optional.of(new SdkSettings("sdk", path("sdk/generated"))),
        Optional.of(program("app", "app.Main", app, "sdk", "app")),
        Optional.empty());
  }

  private ModuleSettings module(String name, String... upstream) {
    List<Path> classPath = List.of(upstream).stream().map(this::classes).toList();
    Path sources = path(name + "/src/main/java");
    Path generated = path(name + "/generated");
    makeDirectory(path("server/openapi"));
    return new ModuleSettings(
        name,
        List.of(path(name + "/src/main")),
        new ModuleSources(
            List.of(sources, generated),
            classes(name),
            classPath,
            List.of("--release", "17", "-proc:none")),
        List.of(upstream));
  }

  private ProgramSettings program(String name, String main, URI address, String... modules) {
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
            List.of("-XX:TieredStopAtLevel=1"),
            Path.of("target/classes").toAbsolutePath(),
            Map.of(),
            path("work"),
            program),
        List.of(modules),
        address);
  }

  private Path classes(String module) {
    return path(module + "/target/classes");
  }

  private static void makeDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
