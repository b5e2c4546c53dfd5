package dev.openwork.maven.mojo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program of the reactor, as the POM configures it. Maven sets the fields. */
public class ProgramParameters {
  /** The artifactId of its module. */
  @Nullable String module;

  /** The class with the {@code start} method. */
  @Nullable String mainClass;

  /** Arguments before {@code --port}. */
  List<String> arguments = List.of();

  /** Arguments of the JVM. */
  List<String> jvmArguments = List.of();

  /** Added to the environment. */
  Map<String, String> environment = Map.of();

  /** Packages that are loaded once per JVM, so that their objects may outlive a reload. */
  List<String> keptPackages = List.of();
}
