package dev.openwork.maven.model;

import dev.openwork.loop.compile.ModuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Resolves the annotation processors of modules. Compiler plugins and checkers on the same path are
 * not processors because they do not change class files.
 */
public final class ProcessorPath {
  /** The first JDK whose javac searches the class path for processors only with an option. */
  private static final int FIRST_EXPLICIT = 23;

  private final RepositorySystemSession session;
  private final RepositorySystem repository;

  /** Creates a resolver for the present modules of a session. */
  public ProcessorPath(MavenSession session, RepositorySystem repository) {
    this.session = ReactorWorkspace.session(session);
    this.repository = repository;
  }

  /**
   * Returns the processor path of a module.
   *
   * @param compiler the parameters of its compiler
   * @param classPath the compile class path of the module
   * @return an empty list if there is no processor
   */
  List<Path> of(MavenProject module, MojoParameters compiler, List<Path> classPath)
      throws MojoExecutionException {
    Optional<String> proc = compiler.text("proc");
    if (proc.filter("none"::equals).isPresent()) {
      return List.of();
    }
    List<Xpp3Dom> configured = compiler.children("annotationProcessorPaths");
    boolean named = !compiler.texts("annotationProcessors").isEmpty();
    boolean implicit = named || Runtime.version().feature() < FIRST_EXPLICIT || proc.isPresent();
    List<Path> path = configured.isEmpty() && implicit ? classPath : resolve(module, configured);
    return named || path.stream().anyMatch(ProcessorPath::hasProcessor) ? path : List.of();
  }

  private List<Path> resolve(MavenProject module, List<Xpp3Dom> configured)
      throws MojoExecutionException {
    if (configured.isEmpty()) {
      return List.of();
    }
    CollectRequest request = new CollectRequest();
    request.setRepositories(module.getRemoteProjectRepositories());
    managed(module).forEach(request::addManagedDependency);
    for (Xpp3Dom processor : configured) {
      request.addDependency(dependency(module, processor));
    }
    try {
      List<Path> files = new ArrayList<>();
      for (ArtifactResult result :
          repository
              .resolveDependencies(session, new DependencyRequest(request, null))
              .getArtifactResults()) {
        files.add(result.getArtifact().getFile().toPath());
      }
      return files;
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(
          "The annotation processors of "
              + module.getArtifactId()
              + " cannot be resolved: "
              + e.getMessage(),
          e);
    }
  }

  private Dependency dependency(MavenProject module, Xpp3Dom processor)
      throws MojoExecutionException {
    String group = value(processor, "groupId").orElse("");
    String name = value(processor, "artifactId").orElse("");
    String version =
        value(processor, "version")
            .or(
                () ->
                    managed(module)
                        .filter(managed -> isSame(managed, group, name))
                        .map(managed -> managed.getArtifact().getVersion())
                        .findFirst())
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        module.getFile()
                            + ": the annotation processor "
                            + group
                            + ":"
                            + name
                            + " has no version"));
    return new Dependency(
        new DefaultArtifact(
            group,
            name,
            value(processor, "classifier").orElse(""),
            value(processor, "type").orElse("jar"),
            version),
        "runtime");
  }

  private Stream<Dependency> managed(MavenProject module) {
    return Optional.ofNullable(module.getDependencyManagement())
        .map(DependencyManagement::getDependencies)
        .stream()
        .flatMap(List::stream)
        .map(
            dependency ->
                RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry()));
  }

  private static boolean isSame(Dependency managed, String group, String name) {
    return managed.getArtifact().getGroupId().equals(group)
        && managed.getArtifact().getArtifactId().equals(name);
  }

  private static Optional<String> value(Xpp3Dom dom, String name) {
    return Optional.ofNullable(dom.getChild(name)).map(Xpp3Dom::getValue);
  }

  private static boolean hasProcessor(Path file) {
    if (Files.isDirectory(file)) {
      return Files.exists(file.resolve(ModuleSources.PROCESSORS));
    }
    try (ZipFile jar = new ZipFile(file.toFile())) {
      return jar.getEntry(ModuleSources.PROCESSORS) != null;
    } catch (IOException notAJar) {
      return false;
    }
  }
}
