package dev.openwork.loop.stages;

import dev.openwork.contract.ContractChanges;
import dev.openwork.loop.contract.ContractFile;
import dev.openwork.loop.contract.ContractFile.Publication;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the committed contract in step with the server's classes. */
final class ContractStage {
  private final ContractSettings settings;
  private final ContractFile contract;
  private final Path memory;
  private final Stage stage;
  private boolean warm;

  ContractStage(ContractSettings settings, StageListener listener) {
    this.settings = settings;
    this.contract = new ContractFile(settings.file(), settings.staging(), settings.rescued());
    this.memory = settings.staging().resolve("contract.key");
    this.stage = new Stage("contract", listener);
  }

  /** Writes a contract from the server's newest classes into a file. */
  @FunctionalInterface
  interface Exporter {
    void export(Path file) throws StageFailure, IOException, InterruptedException;
  }

  /**
   * Exports when the classes are others than last time, be it in an earlier loop, and publishes
   * when the file on disk is not what the classes say.
   *
   * @param index takes note of what is published
   */
  void update(String classes, Exporter exporter, FileIndex index) throws InterruptedException {
    String onDisk = contract.isAsPublished() ? "" : "edited";
    stage.update(Digests.of(classes, onDisk), () -> run(classes, exporter));
    byte[] published = contract.published();
    if (published.length > 0) {
      index.wrote(settings.file(), published);
    }
  }

  /** Whether the contract is of the last update's classes. */
  boolean isInStep() {
    return stage.isInStep();
  }

  /** Makes the next update export. */
  void forget() throws IOException {
    stage.forget();
    Files.deleteIfExists(memory);
  }

  /** Exports once without publishing, unless this loop has exported already. */
  void warmUp(Exporter exporter) {
    try {
      if (!warm) {
        Path unused = Files.createDirectories(settings.staging()).resolve("warm-up");
        export(exporter, unused);
        Files.delete(unused);
      }
    } catch (StageFailure | IOException reportedByTheNextCycle) {
      // The next classes are exported from for good.
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** A digest of the last good contract. */
  Optional<String> current() {
    return stage.output().map(Output::digest);
  }

  private Output run(String classes, Exporter exporter)
      throws StageFailure, IOException, InterruptedException {
    if (contract.published().length == 0 && isExported(classes)) {
      return new Output(contract.takeAsPublished(), "as exported before");
    }
    Publication publication = contract.publish(file -> export(exporter, file));
    AtomicFile.write(
        memory, memoryOf(classes, publication.digest()).getBytes(StandardCharsets.UTF_8));
    return new Output(publication.digest(), note(publication));
  }

  private void export(Exporter exporter, Path file)
      throws StageFailure, IOException, InterruptedException {
    warm = true;
    exporter.export(file);
    if (!Files.isRegularFile(file)) {
      throw new StageFailure(Problem.of(settings.source() + " wrote no contract"));
    }
  }

  /** Whether an earlier loop exported from these classes what lies on disk. */
  private boolean isExported(String classes) throws IOException {
    return Files.isRegularFile(memory)
        && Files.isRegularFile(settings.file())
        && Files.readString(memory)
            .equals(memoryOf(classes, Digests.of(Files.readAllBytes(settings.file()))));
  }

  private String memoryOf(String classes, String digest) {
    return Digests.of(classes, settings.source().toString(), digest);
  }

  private static String note(Publication publication) {
    if (publication.rescued().isPresent()) {
      return "edited by hand, rewritten from the code; the edit is in "
          + publication.rescued().get();
    }
    if (!publication.written()) {
      return "";
    }
    return publication.changes().map(ContractChanges::summary).orElse("written");
  }
}
