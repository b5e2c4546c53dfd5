package dev.openwork.maven.model.parameter;

import org.jspecify.annotations.Nullable;

/** An SDK, as the POM configures it. Maven sets the fields. */
public class SdkParameters {
  /** The name of the SDK, which is unique among several. Default: its module. */
  public @Nullable String name;

  /**
   * The id of the execution of the generator plugin. Default: the only one, or the only one whose
   * input is the contract.
   */
  public @Nullable String execution;

  /** The artifact id of the SDK's module. */
  public @Nullable String module;

  /**
   * The directory of the generated sources, relative to the module. Default: the output of the
   * generator plugin, or {@code generated} if the plugin is bound to no phase and configures none.
   */
  public @Nullable String generated;
}
