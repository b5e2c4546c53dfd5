package dev.openwork.maven.model;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenWorkspaceReader;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Resolves artifacts of the reactor to the POM and the classes directory of their module, and those
 * with a classifier to the jar in {@code target}. Maven's own reader, and the caches of the running
 * session, keep the modules as they were when Maven started.
 */
final class ReactorWorkspace implements MavenWorkspaceReader {
  private static final String POM = "pom";

  private final Modules modules;
  // The key is part of cache keys, so that no cache returns the modules of an earlier reader.
  private final WorkspaceRepository repository =
      new WorkspaceRepository("openwork", UUID.randomUUID());

  private ReactorWorkspace(Modules modules) {
    this.modules = modules;
  }

  /** Returns a repository session that resolves the present modules of a Maven session. */
  static RepositorySystemSession session(MavenSession session) {
    return fresh(session)
        .setWorkspaceReader(Maven4.reader(new ReactorWorkspace(Modules.of(session))));
  }

  /** Returns a repository session that has cached no POM. */
  static DefaultRepositorySystemSession fresh(MavenSession session) {
    return new DefaultRepositorySystemSession(session.getRepositorySession())
        .setCache(new DefaultRepositoryCache());
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    if (artifact.getExtension().equals(POM)) {
      return project(artifact).map(MavenProject::getFile).orElse(null);
    }
    Optional<MavenProject> module =
        modules.projects().stream().filter(project -> isAt(project, artifact)).findFirst();
    if (module.isEmpty()) {
      return null;
    }
    if (artifact.getClassifier().isEmpty()) {
      return Reactor.classes(module.get()).toFile();
    }
    Build build = module.get().getBuild();
    File packaged =
        new File(
            build.getDirectory(),
            "%s-%s.%s"
                .formatted(
                    build.getFinalName(), artifact.getClassifier(), artifact.getExtension()));
    return packaged.isFile() ? packaged : null;
  }

  @Override
  public @Nullable Model findModel(Artifact artifact) {
    return project(artifact).map(MavenProject::getModel).orElse(null);
  }

  private Optional<MavenProject> project(Artifact artifact) {
    return modules.withParents().stream()
        .filter(project -> project.getFile() != null && isAt(project, artifact))
        .findFirst();
  }

  private static boolean isAt(MavenProject project, Artifact artifact) {
    return project.getGroupId().equals(artifact.getGroupId())
        && project.getArtifactId().equals(artifact.getArtifactId())
        && project.getVersion().equals(artifact.getVersion());
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return modules.projects().stream()
        .filter(module -> module.getGroupId().equals(artifact.getGroupId()))
        .filter(module -> module.getArtifactId().equals(artifact.getArtifactId()))
        .map(MavenProject::getVersion)
        .toList();
  }
}
