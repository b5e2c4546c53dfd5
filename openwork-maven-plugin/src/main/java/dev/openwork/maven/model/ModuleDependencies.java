package dev.openwork.maven.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.graph.DependencyFilter;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Resolves the dependencies of modules without building anything. Modules of the reactor are
 * represented by their classes directories, which may still be empty, and their tests by the
 * directory of test classes. Everything else comes from repositories, or from {@code target} if it
 * is a jar with a classifier that a module has packaged.
 */
public final class ModuleDependencies {
  /** The classifier of a module's tests. */
  static final String TESTS = "tests";

  private final Modules modules;
  private final RepositorySystemSession repository;
  private final ProjectDependenciesResolver resolver;

  /** Creates a resolver for the present modules of a session. */
  public ModuleDependencies(MavenSession session, ProjectDependenciesResolver resolver) {
    this.modules = Modules.of(session);
    this.repository = ReactorWorkspace.session(session);
    this.resolver = resolver;
  }

  /** Sets the artifacts of a module, each with a file, as Maven does for goals that require it. */
  void resolve(MavenProject module) throws MojoExecutionException {
    DependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(module, repository);
    DependencyFilter jars = (node, parents) -> !isOfReactor(node);
    request.setResolutionFilter(jars);
    try {
      DependencyNode graph = resolver.resolve(request).getDependencyGraph();
      module.setArtifacts(artifacts(graph, module));
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(
          "The dependencies of " + modules.name(module) + " cannot be resolved: " + e.getMessage(),
          e);
    }
  }

  private Set<Artifact> artifacts(DependencyNode graph, MavenProject module) {
    List<Artifact> found = new ArrayList<>();
    RepositoryUtils.toArtifacts(
        found, graph.getChildren(), List.of(module.getArtifact().getId()), null);
    for (Artifact artifact : found) {
      directory(artifact).ifPresent(directory -> artifact.setFile(directory.toFile()));
    }
    return new LinkedHashSet<>(found);
  }

  private boolean isOfReactor(DependencyNode node) {
    return node.getDependency() != null
        && directory(RepositoryUtils.toArtifact(node.getArtifact())).isPresent();
  }

  /** Returns the directory with the content of an artifact, if it is one of the reactor. */
  private Optional<Path> directory(Artifact artifact) {
    Optional<MavenProject> module =
        modules.at(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
    if (!artifact.hasClassifier()) {
      return module.map(Reactor::classes);
    }
    return artifact.getClassifier().equals(TESTS)
        ? module.map(project -> Path.of(project.getBuild().getTestOutputDirectory()))
        : Optional.empty();
  }
}
