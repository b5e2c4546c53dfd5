package dev.openwork.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Measures the same edits of equivalent programs with the loop, with the devtools of Spring Boot and
 * with the development mode of Quarkus, one after another.
 */
public final class FrameworkBench {
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final int PAUSE_MILLIS = 1500;
  private static final int POLL_MILLIS = 2;
  private static final int WARM_UP = 3;
  private static final String CLASS_PATH =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

  private final Path projects;
  private final int edits;
  private final List<String> arguments;

  /** The samples of each edit by the name of the tool. */
  private final Map<String, Map<String, Samples>> results = new LinkedHashMap<>();

  private FrameworkBench(Path projects, int edits, List<String> arguments) {
    this.projects = projects;
    this.edits = edits;
    this.arguments = arguments;
  }

  /** Runs the bench. The arguments are the root of OpenWork, the edits, and those of Maven. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]).toAbsolutePath();
    Map<String, String> machine = Machine.facts();
    FrameworkBench bench =
        new FrameworkBench(
            project.resolve("bench/target/framework-apps"),
            Integer.parseInt(args[1]),
            List.of(args).subList(2, args.length));
    bench.loop();
    bench.devtools("devtools, 1 s polling", List.of());
    bench.devtools(
        "devtools, 50 ms polling",
        List.of(
            "-Dspring.devtools.restart.poll-interval=50ms",
            "-Dspring.devtools.restart.quiet-period=20ms"));
    bench.quarkus();
    String date = LocalDate.now().toString();
    String page = bench.page(date, machine);
    Path file = project.resolve("bench/results").resolve(date + "-frameworks.md");
    Files.writeString(file, page);
    System.out.println(page);
    System.out.println("bench: results written to " + file);
  }

  private void loop() throws IOException, InterruptedException {
    Path app = projects.resolve("spring-boot");
    int port = Ports.free().server();
    Maven maven = new Maven(app, arguments);
    List<String> goal = List.of("openwork:dev", "-Dopenwork.server.port=" + port);
    measure("loop", app, maven.command(goal), port, source -> {});
  }

  /** Compiles like an IDE, with a warm compiler, because devtools watches class files. */
  private void devtools(String name, List<String> properties)
      throws IOException, InterruptedException {
    Path app = projects.resolve("spring-boot");
    int port = Ports.free().server();
    Maven maven = new Maven(app, arguments);
    maven.run("compile", CLASS_PATH, "-Pdevtools", "-Dmdep.outputFile=target/bench-classpath");
    Path classes = app.resolve("target/classes");
    String libraries = Files.readString(app.resolve("target/bench-classpath")).strip();
    List<String> command = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1"));
    command.addAll(properties);
    command.addAll(List.of("-cp", classes + File.pathSeparator + libraries));
    command.add("com.example.greeting.GreetingApplication");
    command.add("--server.port=" + port);
    measure(name, app, command, port, source -> compile(source, classes, libraries));
  }

  private void quarkus() throws IOException, InterruptedException {
    Path app = projects.resolve("quarkus");
    int port = Ports.free().server();
    Maven maven = new Maven(app, arguments);
    List<String> goal =
        List.of("quarkus:dev", "-Dquarkus.http.port=" + port, "-Ddebug=false", "-Dquarkus.http.host=127.0.0.1");
    measure("quarkus:dev", app, maven.command(goal), port, source -> {});
  }

  private static void compile(Path source, Path classes, String libraries) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null,
            null,
            null,
            "-parameters",
            "-proc:none",
            "-cp",
            classes + File.pathSeparator + libraries,
            "-d",
            classes.toString(),
            source.toString());
    if (status != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
  }

  /** Makes the edited source effective. */
  @FunctionalInterface
  private interface Build {
    void run(Path source) throws IOException;
  }

  private void measure(String name, Path app, List<String> command, int port, Build build)
      throws IOException, InterruptedException {
    System.err.println("bench: " + name);
    Path log = projects.resolve(name.replaceAll("\\W+", "-") + ".log");
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(app.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Processes.stopOnExit(process);
    Map<String, Samples> samples = new LinkedHashMap<>();
    try {
      Site site = new Site(port);
      await(process, new Effect("start", text -> site.get("/hello/x").contains("hello")), "");
      Samples start = new Samples();
      start.add(Duration.ofNanos(System.nanoTime() - begin));
      samples.put("start", start);
      for (Edit edit : edits(app, site)) {
        samples.put(edit.name(), repeat(process, edit, build));
      }
    } finally {
      Processes.stop(process);
    }
    results.put(name, samples);
  }

  private static List<Edit> edits(Path app, Site site) throws IOException {
    Path source = source(app);
    return List.of(
        Edit.of("method body", source, "greets with hello", Effect.answer("", site, "/hello/x")),
        Edit.of(
            "route",
            source,
            "/route",
            new Effect("", text -> site.get(text + "/x").contains("\"moved\""))),
        Edit.of("record component", source, "text", Effect.answer("", site, "/hello/x")));
  }

  private static Path source(Path app) throws IOException {
    try (var files = Files.walk(app.resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().matches(".*Greeting(Controller|Resource)\\.java"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Samples repeat(Process process, Edit edit, Build build)
      throws IOException, InterruptedException {
    Samples samples = new Samples();
    for (int i = 0; i < WARM_UP + edits; i++) {
      int number = 1000 + i;
      long begin = System.nanoTime();
      edit.save(number);
      build.run(edit.file());
      await(process, edit.effects().get(0), edit.shown(number));
      if (i >= WARM_UP) {
        samples.add(Duration.ofNanos(System.nanoTime() - begin));
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    edit.undo();
    build.run(edit.file());
    TimeUnit.MILLISECONDS.sleep(2 * PAUSE_MILLIS);
    return samples;
  }

  private static void await(Process process, Effect effect, String text)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    while (!effect.probe().shows(text)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("'" + text + "' did not appear");
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  private String page(String date, Map<String, String> machine) {
    StringBuilder page = new StringBuilder();
    page.append("# Frameworks, " + date + "\n\n");
    page.append(
        "The time from the save of a file to the response of the program, in seconds: median and"
            + " 95th percentile of "
            + edits
            + " edits. Created by `bench/frameworks`; see `bench/README.md`.\n\n");
    page.append("| | |\n| --- | --- |\n");
    machine.forEach((name, value) -> page.append("| " + name + " | " + value + " |\n"));
    page.append("\n| tool | edit | median | p95 |\n| --- | --- | ---: | ---: |\n");
    results.forEach(
        (tool, samples) ->
            samples.forEach(
                (edit, times) ->
                    page.append(
                        String.format(
                            Locale.ROOT,
                            "| %s | %s | %.3f | %.3f |%n",
                            tool,
                            edit,
                            times.median(),
                            times.percentile(95)))));
    return page.toString();
  }
}
