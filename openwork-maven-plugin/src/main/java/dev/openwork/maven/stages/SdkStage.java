package dev.openwork.maven.stages;

import dev.openwork.maven.contract.ContractFault;
import dev.openwork.maven.contract.GeneratedSources;
import dev.openwork.maven.contract.SdkGenerator;
import dev.openwork.maven.contract.SyncResult;
import dev.openwork.maven.files.Digests;
import dev.openwork.maven.files.FileTree;
import dev.openwork.maven.problem.Problem;
import dev.openwork.maven.settings.ContractSettings;
import dev.openwork.maven.settings.SdkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps the SDK's generated sources in step with the contract. */
final class SdkStage {
  private final Path contract;
  private final Path generated;
  private final Path staging;
  private final GeneratedSources sources;
  private final SdkGenerator generator;
  private final Stage stage;

  SdkStage(
      SdkSettings sdk, ContractSettings contract, SdkGenerator generator, StageListener listener) {
    this.contract = contract.file();
    this.generated = sdk.generated();
    this.staging = contract.staging().resolve("generated");
    this.sources = new GeneratedSources(sdk.generated(), contract.rescued().resolve("generated"));
    this.generator = generator;
    this.stage = new Stage("sdk", listener);
  }

  /**
   * Generates when the key is new.
   *
   * @return a digest of the generated sources; of the last good ones when this fails
   */
  String update(String key) throws InterruptedException {
    return stage.update(key, this::run).map(Output::digest).orElse("");
  }

  /** A digest of the generated sources on disk. */
  String present() throws IOException {
    return Digests.ofDirectory(generated);
  }

  private Output run() throws StageFailure, IOException {
    FileTree.delete(staging);
    Files.createDirectories(staging);
    try {
      generator.generate(contract, staging);
    } catch (ContractFault e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    }
    SyncResult result = sources.sync(staging);
    return new Output(present(), note(result));
  }

  private static String note(SyncResult result) {
    String files = count(result.written(), "written") + count(result.removed(), " removed");
    return result.edited().isEmpty()
        ? files.strip()
        : files.strip() + ", edited by hand and put aside: " + String.join(" ", result.edited());
  }

  private static String count(List<String> paths, String what) {
    return paths.isEmpty() ? "" : paths.size() + " " + what.strip() + " ";
  }
}
