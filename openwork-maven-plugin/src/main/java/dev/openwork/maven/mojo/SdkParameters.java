package dev.openwork.maven.mojo;

import org.jspecify.annotations.Nullable;

/** The SDK, as the POM configures it. Maven sets the fields. */
public class SdkParameters {
  /** The artifactId of its module. */
  @Nullable String module;

  /** Where generated sources are committed, relative to the module. */
  String generated = "generated";
}
