package dev.openwork.loop.stages;

import dev.openwork.contract.ContractChanges;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.ContractFile;
import dev.openwork.loop.contract.ContractFile.Publication;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.memory.StageMemory;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ProgramSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the committed contract up to date with the server's classes, and restores it after a manual
 * edit.
 */
final class ContractStage extends Stage {
  /** The name of the stage. */
  static final String NAME = "contract";

  private final ContractSettings settings;
  private final List<String> modules;
  private final ForkSettings server;
  private final Exporter exporter;
  private final ContractFile contract;
  private final StageMemory memory;
  private Optional<String> runtime = Optional.empty();
  private boolean warm;

  /**
   * A stage for the contract of a server.
   *
   * @param server the server, whose modules and runtime determine the contract
   * @param tools the stages that must be up to date to export: the one that loads the server's
   *     classes, the one that runs the server, or none
   * @param exporter writes the contract by means of them
   */
  ContractStage(
      ContractSettings settings, ProgramSettings server, Set<String> tools, Exporter exporter) {
    super(NAME, new Inputs(ModuleStage.names(server.modules()), Set.of(), tools));
    this.settings = settings;
    this.modules = server.modules().stream().map(ModuleStage::name).toList();
    this.server = server.fork();
    this.exporter = exporter;
    this.contract = new ContractFile(settings.file(), settings.staging(), settings.rescued());
    this.memory = new StageMemory(settings.staging().resolve("contract.json"));
  }

  /** Writes the contract of the server's newest classes to a file. */
  @FunctionalInterface
  interface Exporter {
    void export(Path file) throws StageFailure, IOException, InterruptedException;
  }

  @Override
  protected Optional<String> key(Cycle cycle) {
    String onDisk = contract.isAsPublished() ? "" : "edited";
    return Optional.of(Digests.of(classes(cycle), onDisk));
  }

  @Override
  protected Output run(Cycle cycle) throws Exception {
    Publication publication = publish();
    memory.write(
        new StageMemory.Run(
            madeFrom(cycle),
            Set.of(),
            Map.of(settings.file().toString(), publication.digest()),
            List.of()));
    cycle.index().wrote(settings.file(), contract.published());
    return new Output(publication.digest(), () -> note(publication));
  }

  @Override
  protected Optional<Output> recall(Cycle cycle) throws IOException {
    Optional<StageMemory.Run> made = memory.read();
    if (made.isEmpty()
        || !made.get().key().equals(madeFrom(cycle))
        || !Files.isRegularFile(settings.file())) {
      return Optional.empty();
    }
    String digest = Digests.of(Files.readAllBytes(settings.file()));
    if (!digest.equals(made.get().outputs().get(settings.file().toString()))) {
      return Optional.empty();
    }
    return Optional.of(new Output(contract.takeAsPublished(), "cached"));
  }

  @Override
  protected void forget() throws IOException {
    super.forget();
    memory.forget();
  }

  /** Exports once without publishing, unless this process has exported already. */
  @Override
  protected void warmUp(Cycle cycle) throws InterruptedException {
    if (warm || !cycle.areUpToDate(inputs().tools())) {
      return;
    }
    try {
      Path unused = Files.createDirectories(settings.staging()).resolve("warm-up");
      export(unused);
      Files.delete(unused);
    } catch (StageFailure | IOException reportedByTheNextRun) {
      // A warm-up publishes nothing, so its failure has no effect.
    }
  }

  @Override
  protected Stream<Path> watched() {
    return Stream.of(settings.file());
  }

  private void export(Path file) throws StageFailure, IOException, InterruptedException {
    warm = true;
    exporter.export(file);
  }

  private Publication publish() throws StageFailure, IOException, InterruptedException {
    try {
      return contract.publish(this::export);
    } catch (ContractFault e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    }
  }

  /** Jars do not change while a JVM uses them, so they are read once. */
  private String madeFrom(Cycle cycle) throws IOException {
    if (runtime.isEmpty()) {
      runtime = Optional.of(RuntimeDigest.of(server));
    }
    return Digests.of(classes(cycle), settings.source().toString(), runtime.get());
  }

  private String classes(Cycle cycle) {
    return ModuleStage.digest(cycle, modules);
  }

  private static String note(Publication publication) {
    if (publication.rescued().isPresent()) {
      return "regenerated; your edit was saved to " + publication.rescued().get();
    }
    if (!publication.written()) {
      return "";
    }
    return publication.changes().get().map(ContractChanges::summary).orElse("written");
  }
}
