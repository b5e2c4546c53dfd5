package dev.openwork.maven.model;

import org.jspecify.annotations.Nullable;

/** An SDK, as the POM configures it. Maven sets the fields. */
public class SdkParameters {
  /** The name of the SDK, which is unique among several. Default: its module. */
  @Nullable String name;

  /** The id of the execution of the generator plugin. Required if the module has several. */
  @Nullable String execution;

  /** The artifact id of the SDK's module. */
  @Nullable String module;

  /** The directory of the committed generated sources, relative to the module. */
  String generated = "generated";
}
