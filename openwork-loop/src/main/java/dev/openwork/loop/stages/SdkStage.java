package dev.openwork.loop.stages;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.ContractReferences;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps one SDK's generated sources up to date with the contract. */
final class SdkStage extends Stage {
  @SuppressWarnings("UnnecessaryLambda") // the index identifies a predicate by reference
  private static final Predicate<Path> ANY = file -> true;

  private static final Predicate<Path> TEMPLATE = Goals.JAVA.negate();

  private final SdkSettings sdk;
  private final SdkGenerator generator;
  private final Set<String> contract;
  private final SdkSources sources;
  private ContractReferences references;
  private Predicate<Path> referred;

  /**
   * A stage for an SDK.
   *
   * @param contract the stage that writes the contract, if there is one
   * @param before more urgent SDKs
   */
  SdkStage(SdkSettings sdk, SdkGenerator generator, Set<String> contract, Set<String> before)
      throws IOException {
    super(
        sdk.name(),
        Inputs.optional(
            Stream.concat(contract.stream(), before.stream()).collect(Collectors.toSet())));
    this.sdk = sdk;
    this.generator = generator;
    this.contract = contract;
    this.sources = new SdkSources(generator, sdk.generated(), sdk.staging(), sdk.rescued());
    this.references = sources.references(sdk.contract());
    this.referred = references.selection();
  }

  @Override
  protected Optional<String> key(Cycle cycle) {
    String published = contractDigest(cycle);
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Digests.of(
                published,
                templates(cycle.index()),
                cycle.index().digest(references.watched().toList(), referred),
                generator.identity(),
                cycle.index().digest(List.of(sdk.generated()), ANY)));
  }

  @Override
  protected Output run(Cycle cycle) throws Exception {
    FileIndex index = cycle.index();
    String templates = templates(index);
    try {
      findReferences();
      Optional<SyncResult> result = cycle.onCaller(() -> sources.update(sdk.contract(), templates));
      if (result.isPresent()) {
        index.refresh(touched(result.get()));
      }
      return new Output(sources.digest(), result.map(SdkStage::note).orElse("cached"));
    } catch (ContractFault e) {
      throw new StageFailure(Problem.of(String.valueOf(e.getMessage())));
    }
  }

  @Override
  protected void forget() throws IOException {
    super.forget();
    sources.forget();
  }

  /** Generates once without publishing, unless this process has generated already. */
  @Override
  protected void warmUp(Cycle cycle) {
    try {
      sources.warmUp(sdk.contract());
    } catch (ContractFault | IOException reportedByTheNextRun) {
      // A warm-up publishes nothing, so its failure has no effect.
    }
  }

  @Override
  protected Stream<Path> watched() {
    return Stream.of(Stream.of(sdk.contract()), sdk.templates().stream(), references.watched())
        .flatMap(paths -> paths);
  }

  /** The index caches digests by the condition, so equal references keep theirs. */
  private void findReferences() throws IOException {
    ContractReferences found = sources.references(sdk.contract());
    if (!found.equals(references)) {
      references = found;
      referred = found.selection();
    }
  }

  private String contractDigest(Cycle cycle) {
    return contract.isEmpty()
        ? cycle.index().digest(Set.of(sdk.contract()), ANY)
        : cycle.stage(ContractStage.NAME, ContractStage.class).digest();
  }

  private String templates(FileIndex index) {
    return index.digest(sdk.templates(), TEMPLATE);
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
      notes.add("manual edits saved: " + String.join(" ", result.edited()));
    }
    return String.join(", ", notes);
  }

  private static void count(List<String> paths, String what, List<String> notes) {
    if (!paths.isEmpty()) {
      notes.add(paths.size() + " " + what);
    }
  }
}
