package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.settings.AssetSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps a runtime asset staged, as the files and modules it is made from require. */
final class StagingStage extends Stage {
  @SuppressWarnings("UnnecessaryLambda") // the index identifies a predicate by reference
  private static final Predicate<Path> ANY = file -> true;

  private final AssetSettings asset;
  private final Staging staging;
  private final List<String> modules;

  StagingStage(AssetSettings asset, Staging staging) {
    super(asset.name(), Inputs.required(ModuleStage.names(asset.modules())));
    this.asset = asset;
    this.staging = staging;
    this.modules = asset.modules().stream().map(ModuleStage::name).toList();
  }

  @Override
  protected Optional<String> key(Cycle cycle) {
    return Optional.of(
        Digests.of(cycle.index().digest(asset.files(), ANY), ModuleStage.digest(cycle, modules)));
  }

  @Override
  protected Output run(Cycle cycle) throws StageFailure, IOException {
    return Output.of(staging.stage());
  }

  @Override
  protected Stream<Path> watched() {
    return asset.files().stream();
  }
}
