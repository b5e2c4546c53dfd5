package dev.openwork.maven.model;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files and directories that configurations of plugins name: templates, filters,
 * descriptors, directories that are copied. Every value that is the path of something in the work
 * tree counts, because only the plugin itself knows the meaning of a parameter. Parameters whose
 * name is that of an output do not count.
 */
final class ConfiguredInputs {
  private static final Pattern OUTPUT = Pattern.compile("(?i).*(output|target|dest|generated).*");

  /** Plugins that work on what is compiled, or that check it. */
  private static final Set<String> LATE =
      Set.of(
          "maven-assembly-plugin",
          "maven-deploy-plugin",
          "maven-enforcer-plugin",
          "maven-failsafe-plugin",
          "maven-install-plugin",
          "maven-invoker-plugin",
          "maven-jar-plugin",
          "maven-javadoc-plugin",
          "maven-shade-plugin",
          "maven-site-plugin",
          "maven-source-plugin",
          "maven-surefire-plugin",
          "openwork-maven-plugin",
          "spotless-maven-plugin");

  private final Path directory;
  private final Path root;
  private final Set<Path> found = new LinkedHashSet<>();

  private ConfiguredInputs(MavenProject module, Path root) {
    this.directory = module.getBasedir().toPath();
    this.root = root;
  }

  /**
   * Returns what the plugins of a module name, except one plugin that the loop runs itself.
   *
   * @param root the directory of the reactor, outside of which nothing counts
   * @param except the key of the plugin
   */
  static Set<Path> of(MavenProject module, Path root, String except) {
    ConfiguredInputs inputs = new ConfiguredInputs(module, root);
    module.getBuildPlugins().stream()
        .filter(plugin -> !LATE.contains(plugin.getArtifactId()))
        .filter(plugin -> !plugin.getKey().equals(except))
        .forEach(inputs::add);
    return inputs.found;
  }

  private void add(Plugin plugin) {
    Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
        .map(ConfigurationContainer::getConfiguration)
        .forEach(configuration -> add((Xpp3Dom) configuration));
  }

  private void add(@Nullable Xpp3Dom parameter) {
    if (parameter == null || OUTPUT.matcher(parameter.getName()).matches()) {
      return;
    }
    for (Xpp3Dom child : parameter.getChildren()) {
      add(child);
    }
    if (parameter.getChildCount() == 0) {
      path(parameter.getValue()).ifPresent(found::add);
    }
  }

  private Optional<Path> path(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    try {
      Path path = directory.resolve(value.strip()).normalize();
      boolean named = Files.exists(path) || Path.of(value.strip()).isAbsolute();
      return Optional.of(path)
          .filter(it -> named && it.startsWith(root) && !directory.startsWith(it));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
