package dev.openwork.maven.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of a module's maven-compiler-plugin for main sources. */
final class CompilerConfiguration {
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String EXECUTION = "default-compile";

  private final MavenProject module;
  private final Optional<Xpp3Dom> configuration;

  CompilerConfiguration(MavenProject module) {
    this.module = module;
    Optional<Plugin> plugin = Optional.ofNullable(module.getPlugin(COMPILER));
    Optional<PluginExecution> execution =
        plugin.map(compiler -> compiler.getExecutionsAsMap().get(EXECUTION));
    // Maven has already merged the plugin's configuration into its executions.
    this.configuration =
        execution
            .map(PluginExecution::getConfiguration)
            .or(() -> plugin.map(Plugin::getConfiguration))
            .map(Xpp3Dom.class::cast);
  }

  /**
   * Returns a parameter.
   *
   * @param property the property that sets it if the configuration does not; empty for none
   */
  Optional<String> setting(String name, String property) {
    return configuration
        .map(dom -> dom.getChild(name))
        .map(Xpp3Dom::getValue)
        .or(() -> Optional.ofNullable(module.getProperties().getProperty(property)))
        .filter(value -> !value.isBlank());
  }

  /** Returns the elements of a list parameter. */
  Stream<Xpp3Dom> children(String name) {
    return configuration.map(dom -> dom.getChild(name)).stream()
        .flatMap(list -> Stream.of(list.getChildren()));
  }
}
