package dev.openwork.bench;

import dev.openwork.bench.Options.Part;
import dev.openwork.bench.reactor.Reactor;
import dev.openwork.bench.reactor.ReactorGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs all measurements in a reactor of one size. */
final class ReactorBench {
  private static final int WARM_UP = 5;
  private static final int FIRST_RELOADS = 20;
  private static final int ALL_RELOADS = 100;
  private static final int STARTS = 3;
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final Duration SETTLE = Duration.ofSeconds(5);

  private final Options options;
  private final Path work;
  private final Reactor reactor;
  private final Maven maven;
  private final Figures figures;

  private ReactorBench(Options options, Path work, Reactor reactor, int operations) {
    this.options = options;
    this.work = work;
    this.reactor = reactor;
    this.maven = new Maven(reactor.root(), options.mavenArguments());
    this.figures = new Figures(operations);
  }

  /**
   * Generates a reactor below the project's {@code bench/target} and measures its loop.
   *
   * @param project the root of OpenWork
   */
  static Figures run(Options options, Path project, int operations)
      throws IOException, InterruptedException {
    Path work = project.resolve("bench/target");
    Path root = work.resolve("reactor-" + operations);
    Trees.delete(root);
    Files.createDirectories(root);
    Reactor reactor = ReactorGenerator.write(project, root, operations);
    ReactorBench bench = new ReactorBench(options, work, reactor, operations);
    bench.run();
    if (!options.keep()) {
      Trees.delete(root);
    }
    return bench.figures;
  }

  private void run() throws IOException, InterruptedException {
    log("generating contract and SDK");
    maven.run("openwork:openapi", "-pl", "server", "-am");
    maven.run("openwork:sdk");
    if (options.measures(Part.START)) {
      starts();
    }
    try (Loop loop = startLoop()) {
      awaitReady(loop);
      loop.awaitQuiet(0);
      measureLoop(loop);
    }
    if (options.measures(Part.COLD)) {
      cold();
    }
  }

  private void starts() throws IOException, InterruptedException {
    log("starts");
    Trees.delete(reactor.root().resolve("server/target"));
    start("first start, nothing compiled: ");
    for (int i = 0; i < STARTS; i++) {
      start("start, everything built: ");
    }
  }

  private void start(String name) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (Loop loop = startLoop()) {
      Edits edits = new Edits(reactor, loop);
      loop.await(edits.schema().effects().get(0), "remark");
      figures.start(name + Edits.SERVER).add(Duration.ofNanos(System.nanoTime() - begin));
      loop.await(edits.app(), "remark");
      figures.start(name + Edits.APP).add(Duration.ofNanos(System.nanoTime() - begin));
      loop.awaitQuiet(0);
    }
  }

  private Loop startLoop() throws IOException {
    Trees.delete(reactor.root().resolve(".local/openwork/events.ndjson"));
    Path log = work.resolve("loop-" + figures.operations() + ".log");
    return Loop.start(maven, options.loopArguments(), log);
  }

  private void awaitReady(Loop loop) throws IOException, InterruptedException {
    loop.await(new Edits(reactor, loop).app(), "remark");
    TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis());
  }

  private void measureLoop(Loop loop) throws IOException, InterruptedException {
    EditBench bench = new EditBench(reactor, loop);
    Edits edits = new Edits(reactor, loop);
    int warmUp = options.measures(Part.MEMORY) ? FIRST_RELOADS : WARM_UP;
    log(warmUp + " warm-up edits");
    bench.repeat(edits.schema(), warmUp);
    if (options.measures(Part.MEMORY)) {
      footprint(loop, FIRST_RELOADS);
    }
    for (Edit edit : edits.all()) {
      log(options.edits() + " edits: " + edit.name());
      figures.edits().add(bench.measure(edit, options.edits()));
    }
    int cycles = bench.saveUnchanged(edits.schema(), WARM_UP);
    figures.others().put("cycles after " + WARM_UP + " saves without changes", "" + cycles);
    if (options.measures(Part.MEMORY)) {
      log("more edits, up to " + ALL_RELOADS);
      bench.repeat(edits.schema(), ALL_RELOADS - FIRST_RELOADS);
      footprint(loop, ALL_RELOADS);
    }
    if (options.measures(Part.IDLE)) {
      idle(loop);
    }
  }

  private void footprint(Loop loop, int reloads) throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis());
    Footprint footprint = Footprint.of(loop.processes());
    String after = " after " + reloads + " reloads";
    figures.others().put("resident" + after, footprint.residentMebibytes() + " MiB");
    figures.others().put("live objects" + after, footprint.liveMebibytes() + " MiB");
    figures.others().put("live generations" + after, "" + footprint.generations());
    figures.others().put("loaded classes" + after, "" + footprint.classes());
  }

  private void idle(Loop loop) throws InterruptedException {
    log("idle for " + IDLE.toSeconds() + " s");
    TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis());
    Duration before = Footprint.cpu(loop.processes());
    TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
    Duration used = Footprint.cpu(loop.processes()).minus(before);
    figures.others().put("CPU while idle, per minute", used.toMillis() / 1000.0 + " s");
  }

  private void cold() throws IOException, InterruptedException {
    int times = Math.min(STARTS, options.edits());
    log(times + " cold chains");
    try (ColdChain chain = new ColdChain(reactor, maven)) {
      figures.cold(chain.measure(times));
    }
  }

  private void log(String message) {
    System.out.println("bench: " + figures.operations() + " operations: " + message);
  }
}
