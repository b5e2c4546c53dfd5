package dev.openwork.maven.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program of the reactor, as the POM configures it. In arguments, JVM arguments and values of the
 * environment {@code {port}} stands for its own port, {@code {server.port}} for the server's and
 * {@code {app.port}} for the app's, so that each can be told where the other is. Maven sets the
 * fields.
 */
public class ProgramParameters {
  /** The artifactId of its module. */
  @Nullable String module;

  /** The class with the {@code start} method, or else with a {@code main} method. */
  @Nullable String mainClass;

  /** Arguments; when {@code {port}} stands nowhere, {@code --port} and the port follow. */
  List<String> arguments = List.of();

  /** Arguments of the JVM. */
  List<String> jvmArguments = List.of();

  /** Added to the environment. */
  Map<String, String> environment = Map.of();

  /** Packages that are loaded once per JVM, so that their objects may outlive a reload. */
  List<String> keptPackages = List.of();
}
