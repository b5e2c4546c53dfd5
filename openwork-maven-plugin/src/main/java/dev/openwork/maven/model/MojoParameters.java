package dev.openwork.maven.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one execution of a goal with the values that the goal would get: from the POM
 * and its parents, from properties and the command line, and from defaults.
 */
final class MojoParameters {
  private static final String DEFAULT = "default-value";

  private final Xpp3Dom configuration;
  private final Set<String> configured;
  private final PluginParameterExpressionEvaluator evaluator;

  private MojoParameters(
      Xpp3Dom configuration, Set<String> configured, PluginParameterExpressionEvaluator evaluator) {
    this.configuration = configuration;
    this.configured = configured;
    this.evaluator = evaluator;
  }

  /**
   * Reads the parameters of a goal.
   *
   * @param execution the execution in the POM; empty if it has none, as on the command line
   */
  static MojoParameters of(
      MavenSession session,
      BuildPluginManager plugins,
      MavenProject module,
      Plugin plugin,
      Optional<PluginExecution> execution,
      String goal)
      throws MojoExecutionException {
    MavenProject before = session.getCurrentProject();
    try {
      session.setCurrentProject(module);
      MojoDescriptor descriptor =
          plugins.getMojoDescriptor(
              plugin, goal, module.getRemotePluginRepositories(), session.getRepositorySession());
      Xpp3Dom own = configuration(plugin, execution);
      Set<String> configured = new TreeSet<>();
      Stream.of(own.getChildren()).map(Xpp3Dom::getName).forEach(configured::add);
      Xpp3Dom all = Xpp3Dom.mergeXpp3Dom(own, defaults(descriptor));
      MojoExecution running = new MojoExecution(descriptor, all);
      return new MojoParameters(
          all, configured, new PluginParameterExpressionEvaluator(session, running));
    } catch (Exception e) {
      // Maven declares several exceptions, all of which have messages for users.
      throw new MojoExecutionException(
          "The parameters of " + plugin.getId() + ":" + goal + " cannot be read: " + e.getMessage(),
          e);
    } finally {
      session.setCurrentProject(before);
    }
  }

  /** Returns the configuration of a plugin, overridden by that of an execution. */
  static Xpp3Dom configuration(Plugin plugin, Optional<PluginExecution> execution) {
    Xpp3Dom own = new Xpp3Dom("configuration");
    own = merge(own, execution.map(PluginExecution::getConfiguration).orElse(null));
    return merge(own, plugin.getConfiguration());
  }

  /** Returns the default values and the properties of all parameters of a goal. */
  static Xpp3Dom defaults(MojoDescriptor descriptor) {
    return copyOf(descriptor.getMojoConfiguration());
  }

  /** Returns the names of the parameters that the POM sets. */
  Set<String> configured() {
    return configured;
  }

  /** Returns the value of a parameter, unless it is blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(configuration.getChild(name))
        .flatMap(this::value)
        .filter(text -> !text.isBlank());
  }

  /** Returns whether a parameter is {@code true}. */
  boolean isTrue(String name) {
    return text(name).filter(Boolean::parseBoolean).isPresent();
  }

  /** Returns the values of a list parameter, which a property sets as one text with commas. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Xpp3Dom child : children(name)) {
      value(child).ifPresent(texts::add);
    }
    if (texts.isEmpty()) {
      text(name).ifPresent(text -> texts.addAll(List.of(text.split("\\s*,\\s*"))));
    }
    return texts;
  }

  /** Returns the elements of a list parameter. */
  List<Xpp3Dom> children(String name) {
    return Optional.ofNullable(configuration.getChild(name)).stream()
        .flatMap(list -> Stream.of(list.getChildren()))
        .toList();
  }

  private Optional<String> value(Xpp3Dom parameter) {
    return evaluated(parameter.getValue()).or(() -> evaluated(parameter.getAttribute(DEFAULT)));
  }

  private Optional<String> evaluated(@Nullable String expression) {
    if (expression == null) {
      return Optional.empty();
    }
    try {
      Object value = evaluator.evaluate(expression);
      return Optional.ofNullable(value).map(String::valueOf);
    } catch (ExpressionEvaluationException invalid) {
      return Optional.of(expression);
    }
  }

  private static Xpp3Dom merge(Xpp3Dom dominant, @Nullable Object recessive) {
    return recessive == null
        ? dominant
        : Xpp3Dom.mergeXpp3Dom(dominant, new Xpp3Dom((Xpp3Dom) recessive));
  }

  private static Xpp3Dom copyOf(PlexusConfiguration from) {
    Xpp3Dom dom = new Xpp3Dom(from.getName());
    dom.setValue(from.getValue(null));
    for (String name : from.getAttributeNames()) {
      dom.setAttribute(name, from.getAttribute(name));
    }
    for (PlexusConfiguration child : from.getChildren()) {
      dom.addChild(copyOf(child));
    }
    return dom;
  }
}
