package dev.openwork.maven.model.parameter;

import dev.openwork.loop.launcher.ClassLoading;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A program of the reactor, as the POM configures it. In arguments, JVM arguments and values of the
 * environment, {@code {port}} is replaced by the program's own port, {@code {server.port}} by the
 * server's, {@code {app.port}} by the app's, and {@code {runtimeAssets}} by the absolute path of
 * the directory in which the loop stages runtime assets. Maven sets the fields.
 */
public class ProgramParameters {
  /** The artifact id of the program's module. */
  public @Nullable String module;

  /** The class with a {@code start} method, or else with a {@code main} method. */
  public @Nullable String mainClass;

  /**
   * Arguments. If {@code {port}} is used in no parameter, {@code --port} and the port are appended.
   */
  public List<String> arguments = List.of();

  /** Arguments of the JVM. */
  public List<String> jvmArguments = List.of();

  /** Environment variables, in addition to those of Maven. */
  public Map<String, String> environment = Map.of();

  /** Packages that are loaded once per JVM, so that their objects survive a reload. */
  public List<String> keptPackages = List.of();

  /**
   * How the project's classes and those of libraries find each other. {@code auto}: as on a flat
   * class path; an edit that affects what a library has found requires a new JVM. {@code
   * generations}: libraries do not find classes and resources of the project, so that edits reload
   * the program. {@code flat}: each edit starts a new JVM with a flat class path.
   */
  public String classLoading = "auto";

  /**
   * A regular expression. Output lines in which it finds a match, requests for instance, are only
   * in the program's log file, and on the console after the key {@code l}.
   */
  @Nullable String quietOutput;

  /**
   * File in which the app stores the secret of its login URLs. The loop prints and opens login URLs
   * instead of the app's address.
   */
  @Nullable File loginSecretFile;

  /** Returns the file with the secret of the app's login URLs, if the POM configures one. */
  public Optional<Path> loginSecretFile() {
    return Optional.ofNullable(loginSecretFile).map(File::toPath);
  }

  /** Returns which lines of the output are not printed, if the POM configures any. */
  public Optional<Pattern> quietOutput() throws MojoExecutionException {
    try {
      return Optional.ofNullable(quietOutput).map(Pattern::compile);
    } catch (PatternSyntaxException e) {
      throw new MojoExecutionException("Invalid <quietOutput>: " + e.getMessage(), e);
    }
  }

  /** Returns whether the POM configures this program. */
  public boolean isConfigured() {
    return module != null;
  }

  public ClassLoading classLoading() throws MojoExecutionException {
    return Stream.of(ClassLoading.values())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(classLoading))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "Unknown <classLoading> " + classLoading + ": use auto, generations or flat"));
  }

  /** Returns whether any argument or value satisfies a condition. */
  public boolean any(Predicate<String> condition) {
    return Stream.of(arguments.stream(), jvmArguments.stream(), environment.values().stream())
        .flatMap(texts -> texts)
        .anyMatch(condition);
  }
}
