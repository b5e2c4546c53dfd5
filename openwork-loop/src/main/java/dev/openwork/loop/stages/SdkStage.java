package dev.openwork.loop.stages;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.GeneratedSources;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.contract.SdkSources;
import dev.openwork.loop.contract.SyncResult;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the SDK's generated sources in step with the contract. */
final class SdkStage {
  @SuppressWarnings("UnnecessaryLambda") // the index knows a predicate by its identity
  private static final Predicate<Path> ANY = file -> true;

  private final SdkSettings sdk;
  private final SdkGenerator generator;
  private final SdkSources sources;
  private final Stage stage;

  SdkStage(SdkSettings sdk, SdkGenerator generator, StageListener listener) {
    this.sdk = sdk;
    this.generator = generator;
    this.sources = new SdkSources(generator, sdk.generated(), sdk.staging(), sdk.rescued());
    this.stage = new Stage("sdk", listener);
  }

  /**
   * Generates when contract, templates or generator are others than last time, be it in an earlier
   * loop.
   *
   * @param index takes note of the sources
   */
  void update(String contractDigest, String templates, FileIndex index)
      throws InterruptedException {
    String inputs = Digests.of(contractDigest, templates);
    stage.update(
        () -> Digests.of(inputs, generator.identity(), index.digest(List.of(sdk.generated()), ANY)),
        () -> run(templates, index));
  }

  /** Whether the sources are of the last update's contract. */
  boolean isInStep() {
    return stage.isInStep();
  }

  /** Makes the next update generate. */
  void forget() throws IOException {
    stage.forget();
    sources.forget();
  }

  /** Generates once without publishing, unless this JVM has generated already. */
  void warmUp() {
    try {
      sources.warmUp(sdk.contract());
    } catch (ContractFault | IOException reportedByTheNextCycle) {
      // The next contract is generated from for good.
    }
  }

  private Output run(String templates, FileIndex index) throws StageFailure, IOException {
    try {
      Optional<SyncResult> result = sources.update(sdk.contract(), templates);
      if (result.isPresent()) {
        index.refresh(touched(result.get()));
      }
      return new Output(sources.digest(), result.map(SdkStage::note).orElse("as generated before"));
    } catch (ContractFault e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    }
  }

  private List<Path> touched(SyncResult result) {
    return Stream.of(
            result.written().stream(),
            result.removed().stream(),
            Stream.of(GeneratedSources.MANIFEST))
        .flatMap(paths -> paths)
        .map(sdk.generated()::resolve)
        .toList();
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
