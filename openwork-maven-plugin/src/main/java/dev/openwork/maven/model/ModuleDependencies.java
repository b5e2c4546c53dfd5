package dev.openwork.maven.model;

import java.io.File;
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
import org.eclipse.aether.graph.DependencyFilter;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Resolves the dependencies of modules without building anything. Jars come from repositories;
 * modules of the reactor are represented by their classes directories, which may still be empty.
 */
public final class ModuleDependencies {
  private final MavenSession session;
  private final ProjectDependenciesResolver resolver;

  /** Creates a resolver for the modules of a session. */
  public ModuleDependencies(MavenSession session, ProjectDependenciesResolver resolver) {
    this.session = session;
    this.resolver = resolver;
  }

  /** Sets the artifacts of a module, each with a file, as Maven does for goals that require it. */
  void resolve(MavenProject module) throws MojoExecutionException {
    DependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(module, session.getRepositorySession());
    DependencyFilter jars = (node, parents) -> !isOfReactor(node);
    request.setResolutionFilter(jars);
    try {
      DependencyNode graph = resolver.resolve(request).getDependencyGraph();
      module.setArtifacts(artifacts(graph, module));
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(
          "The dependencies of "
              + module.getArtifactId()
              + " cannot be resolved: "
              + e.getMessage(),
          e);
    }
  }

  private Set<Artifact> artifacts(DependencyNode graph, MavenProject module) {
    List<Artifact> found = new ArrayList<>();
    RepositoryUtils.toArtifacts(
        found, graph.getChildren(), List.of(module.getArtifact().getId()), null);
    for (Artifact artifact : found) {
      project(artifact)
          .ifPresent(
              project -> artifact.setFile(new File(project.getBuild().getOutputDirectory())));
    }
    return new LinkedHashSet<>(found);
  }

  private boolean isOfReactor(DependencyNode node) {
    return node.getDependency() != null
        && project(RepositoryUtils.toArtifact(node.getArtifact())).isPresent();
  }

  private Optional<MavenProject> project(Artifact artifact) {
    return session.getAllProjects().stream()
        .filter(
            project ->
                project.getGroupId().equals(artifact.getGroupId())
                    && project.getArtifactId().equals(artifact.getArtifactId())
                    && project.getVersion().equals(artifact.getBaseVersion()))
        .findFirst();
  }
}
