package dev.openwork.maven.model;

import org.jspecify.annotations.Nullable;

/** The SDK, as the POM configures it. Maven sets the fields. */
public class SdkParameters {
  /** What tells it apart from other SDKs; by default its module. */
  @Nullable String name;

  /** The id of the generator plugin's execution to use; needed if the module has several. */
  @Nullable String execution;

  /** The artifactId of its module. */
  @Nullable String module;

  /** Where generated sources are committed, relative to the module. */
  String generated = "generated";
}
