package dev.openwork.maven.model.parameter;

import dev.openwork.loop.stages.StageFailure;
import dev.openwork.loop.stages.Staging;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.StagedAsset;

/** Stages a runtime asset for a goal or for a stage of the loop. */
@FunctionalInterface
public interface AssetStaging {
  /** Stages the asset if it is not staged. */
  StagedAsset stage() throws AssetException;

  /** Returns the staging as the loop calls it. */
  static Staging of(AssetStaging staging) {
    return () -> {
      try {
        return staging.stage().sha256().toString();
      } catch (AssetException e) {
        throw new StageFailure(e.problem());
      }
    };
  }
}
