package dev.openwork.maven.stages;

import dev.openwork.maven.contract.ContractFault;
import dev.openwork.maven.contract.GeneratedSources;
import dev.openwork.maven.contract.SdkGenerator;
import dev.openwork.maven.contract.SyncResult;
import dev.openwork.maven.files.AtomicFile;
import dev.openwork.maven.files.Digests;
import dev.openwork.maven.files.FileTree;
import dev.openwork.maven.problem.Problem;
import dev.openwork.maven.settings.ContractSettings;
import dev.openwork.maven.settings.SdkSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the SDK's generated sources in step with the contract. */
final class SdkStage {
  private final Path contract;
  private final Path generated;
  private final Path staging;
  private final Path memory;
  private final GeneratedSources sources;
  private final SdkGenerator generator;
  private final Stage stage;
  private boolean warm;

  SdkStage(
      SdkSettings sdk, ContractSettings contract, SdkGenerator generator, StageListener listener) {
    this.contract = contract.file();
    this.generated = sdk.generated();
    this.staging = contract.staging().resolve("generated");
    this.memory = contract.staging().resolve("generated.key");
    this.sources = new GeneratedSources(sdk.generated(), contract.rescued().resolve("generated"));
    this.generator = generator;
    this.stage = new Stage("sdk", listener);
  }

  /**
   * Generates when contract, templates or generator are others than last time, be it in an earlier
   * loop.
   *
   * @return a digest of the generated sources; of the last good ones when this fails
   */
  String update(String contractDigest, String templates) throws InterruptedException {
    String key = Digests.of(contractDigest, templates, generator.identity());
    return stage.update(key, () -> run(key)).map(Output::digest).orElse("");
  }

  /** Generates once without publishing, unless this JVM has generated already. */
  void warmUp() {
    if (!warm && Files.isRegularFile(contract)) {
      try {
        generate();
      } catch (ContractFault | IOException reportedByTheNextCycle) {
        // The next contract is generated from for good.
      }
    }
  }

  /** A digest of the generated sources on disk. */
  String present() throws IOException {
    return Digests.ofDirectory(generated);
  }

  private Output run(String key) throws StageFailure, IOException {
    if (key.equals(remembered()) && sources.areIntact()) {
      return new Output(present(), "as generated before");
    }
    try {
      generate();
    } catch (ContractFault e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    }
    SyncResult result = sources.sync(staging);
    AtomicFile.write(memory, key.getBytes(StandardCharsets.UTF_8));
    return new Output(present(), note(result));
  }

  private void generate() throws ContractFault, IOException {
    FileTree.delete(staging);
    Files.createDirectories(staging);
    generator.generate(contract, staging);
    warm = true;
  }

  private String remembered() throws IOException {
    return Files.isRegularFile(memory) ? Files.readString(memory) : "";
  }

  private static String note(SyncResult result) {
    List<String> notes = new ArrayList<>();
    count(result.written(), "written", notes);
    count(result.removed(), "removed", notes);
    if (!result.edited().isEmpty()) {
      notes.add("edited by hand and put aside: " + String.join(" ", result.edited()));
    }
    return String.join(", ", notes);
  }

  private static void count(List<String> paths, String what, List<String> notes) {
    if (!paths.isEmpty()) {
      notes.add(paths.size() + " " + what);
    }
  }
}
