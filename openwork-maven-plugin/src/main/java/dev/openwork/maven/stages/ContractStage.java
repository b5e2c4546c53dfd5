package dev.openwork.maven.stages;

import dev.openwork.maven.files.AtomicFile;
import dev.openwork.maven.files.Digests;
import dev.openwork.maven.problem.Problem;
import dev.openwork.maven.settings.ContractSettings;
import dev.openwork.maven.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Keeps the committed contract in step with the server's classes. */
final class ContractStage {
  private final ContractSettings settings;
  private final Stage stage;
  private byte[] published = new byte[0];

  ContractStage(ContractSettings settings, StageListener listener) {
    this.settings = settings;
    this.stage = new Stage("contract", listener);
  }

  /** Writes a contract from the server's newest classes into a file. */
  @FunctionalInterface
  interface Exporter {
    void export(Path file) throws StageFailure, IOException, InterruptedException;
  }

  /**
   * Exports when the classes are others, and publishes when the file on disk is not what the
   * classes say.
   *
   * @param index takes note of what is published
   */
  void update(String classes, Exporter exporter, FileIndex index) throws InterruptedException {
    String onDisk = isAsPublished() ? "" : "edited";
    stage.update(Digests.of(classes, onDisk), () -> run(exporter));
    if (published.length > 0) {
      index.wrote(settings.file(), published);
    }
  }

  /** A digest of the last good contract. */
  Optional<String> current() {
    return stage.output().map(Output::digest);
  }

  private Output run(Exporter exporter) throws StageFailure, IOException, InterruptedException {
    Path staged = settings.staging().resolve(settings.file().getFileName());
    Files.createDirectories(settings.staging());
    Files.deleteIfExists(staged);
    exporter.export(staged);
    if (!Files.isRegularFile(staged)) {
      throw new StageFailure(
          Problem.of("the exporter " + settings.exporter() + " wrote no contract"));
    }
    byte[] contract = Files.readAllBytes(staged);
    String note = rescueEdit(contract);
    boolean written = AtomicFile.write(settings.file(), contract);
    published = contract;
    return new Output(Digests.of(contract), note.isEmpty() && written ? "written" : note);
  }

  /** What was neither published by us nor is about to be: somebody's own bytes. */
  private String rescueEdit(byte[] contract) throws IOException {
    if (published.length == 0 || isAsPublished() || !Files.isRegularFile(settings.file())) {
      return "";
    }
    byte[] present = Files.readAllBytes(settings.file());
    if (Arrays.equals(present, contract)) {
      return "";
    }
    Path kept = settings.rescued().resolve(settings.file().getFileName());
    AtomicFile.write(kept, present);
    return "edited by hand, rewritten from the code; the edit is in " + kept;
  }

  private boolean isAsPublished() {
    try {
      return published.length == 0 || Arrays.equals(Files.readAllBytes(settings.file()), published);
    } catch (IOException missing) {
      return false;
    }
  }
}
