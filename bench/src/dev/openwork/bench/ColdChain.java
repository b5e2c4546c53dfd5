package dev.openwork.bench;

import dev.openwork.bench.reactor.Reactor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures a schema edit without the loop: Maven commands and restarts one after another, without
 * pauses.
 */
final class ColdChain implements AutoCloseable {
  private static final String DEPENDENCIES =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
  private static final String CLASS_PATH = "target/bench-classpath";
  private static final String MAIN_SERVER = "dev.openwork.server.Main";
  private static final String MAIN_APP = "dev.openwork.app.Main";

  private final Reactor reactor;
  private final Maven maven;
  private final Ports ports;
  private final Site server;
  private final Site app;
  private final List<Process> running = new ArrayList<>();

  ColdChain(Reactor reactor, Maven maven) throws IOException, InterruptedException {
    this.reactor = reactor;
    this.maven = maven;
    this.ports = Ports.free();
    this.server = new Site(ports.server());
    this.app = new Site(ports.app());
    maven.run("compile", DEPENDENCIES, "-Dmdep.outputFile=" + CLASS_PATH);
  }

  /** Measures complete chains, from the save to the page of the app. */
  Samples measure(int times) throws IOException, InterruptedException {
    Edit edit =
        Edit.of(
            "schema",
            reactor.wire(),
            "remark",
            Effect.answer(Edits.SERVER, server, reactor.path() + "/item1"),
            Effect.answer(Edits.APP, app, reactor.path()));
    Samples samples = new Samples();
    for (int i = 0; i < times; i++) {
      int number = 2000 + i;
      long begin = System.nanoTime();
      edit.save(number);
      run(edit, edit.shown(number));
      samples.add(Duration.ofNanos(System.nanoTime() - begin));
    }
    edit.undo();
    return samples;
  }

  private void run(Edit edit, String shown) throws IOException, InterruptedException {
    maven.run("compile", "-pl", "server", "-am");
    close();
    start("server", MAIN_SERVER, ports.server());
    await(edit.effects().get(0), shown);
    maven.run("openwork:openapi", "-pl", "server", "-am");
    maven.run("openapi-generator:generate", "-pl", "sdk");
    maven.run("compile", "-pl", "app", "-am");
    start("app", MAIN_APP, ports.app());
    await(edit.effects().get(1), shown);
  }

  private void start(String module, String mainClass, int port) throws IOException {
    Path directory = reactor.root().resolve(module);
    String classPath =
        directory.resolve("target/classes")
            + File.pathSeparator
            + Files.readString(directory.resolve(CLASS_PATH)).strip();
    ProcessBuilder builder =
        new ProcessBuilder("java", "-cp", classPath, mainClass, "--port", String.valueOf(port));
    Map<String, String> environment = builder.environment();
    environment.put("OPENWORK_SERVER_V2_URL", "http://127.0.0.1:" + ports.server());
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Processes.stopOnExit(process);
    running.add(process);
  }

  private void await(Effect effect, String text) throws IOException, InterruptedException {
    while (!effect.probe().shows(text)) {
      if (running.stream().anyMatch(process -> !process.isAlive())) {
        throw new IllegalStateException("A program ended before '" + text + "' appeared");
      }
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  /** Stops both programs. */
  @Override
  public void close() {
    running.forEach(Process::destroy);
    running.clear();
  }
}
