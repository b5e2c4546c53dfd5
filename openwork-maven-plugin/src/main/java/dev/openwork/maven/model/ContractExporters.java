package dev.openwork.maven.model;

import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.ForkedExporter;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.problem.StackTraces;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.stages.ServedContract;
import dev.openwork.maven.model.parameter.AssetPaths;
import dev.openwork.maven.model.parameter.ProgramParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Creates the exporters that run the server's classes in a separate JVM, with its JVM arguments and
 * its environment.
 */
public final class ContractExporters {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final ContractProject project;
  private final ProgramParameters server;
  private final Path root;
  private final Path runtimeAssets;

  /**
   * Creates a factory.
   *
   * @param root root directory of the reactor
   */
  public ContractExporters(ContractProject project, Path root) {
    this.project = project;
    this.server = project.server();
    this.root = root;
    this.runtimeAssets = new AssetPaths(root).layout(Optional.empty()).root();
  }

  /**
   * Returns the exporter of the project's contract.
   *
   * @param publishedPort the port of the server in a contract that contains its address
   */
  public ContractExporter exporter(int publishedPort) throws MojoExecutionException {
    MavenProject module = project.serverModule();
    List<Path> sources = project.reactor().sourceRoots(module);
    ContractSettings contract = project.requiredContract();
    if (contract.source() instanceof ContractSource.Exporter exporter) {
      return new ForkedExporter(
          Reactor.java(),
          project.reactor().runtimeClassPath(module),
          resolved(server.jvmArguments, 0),
          environment(0),
          exporter.mainClass(),
          new StackTraces(sources),
          TIMEOUT);
    }
    String path = ((ContractSource.Endpoint) contract.source()).path();
    return new ServedContract(
        port -> running(port, contract.staging().resolve("server")), path, publishedPort, sources);
  }

  /**
   * Fails unless the server is compiled.
   *
   * @throws MojoExecutionException if there is no directory with its classes
   */
  public void requireClasses() throws MojoExecutionException {
    Path classes = Reactor.classes(project.serverModule());
    if (!Files.isDirectory(classes)) {
      throw new MojoExecutionException(
          "The contract cannot be exported: "
              + classes
              + " does not exist, because module "
              + project.serverModule().getArtifactId()
              + " is not compiled. Run mvn verify, or bind the goal to a phase after compile.");
    }
  }

  /** Returns a server that shares no directory with the one in a running loop. */
  private ForkSettings running(int port, Path directory) throws ContractFault {
    try {
      MavenProject module = project.serverModule();
      List<String> arguments = new ArrayList<>(resolved(server.arguments, port));
      if (!server.any(placeholders(port)::mentionsPort)) {
        arguments.addAll(List.of("--port", String.valueOf(port)));
      }
      Program program =
          new Program(
              Reactor.require(server.mainClass, "server><mainClass"),
              arguments,
              project.reactor().jars(module),
              project.reactor().closure(module).stream().map(Reactor::classes).toList(),
              server.keptPackages,
              directory.resolve("classes"));
      return new ForkSettings(
          "server",
          Reactor.java(),
          resolved(server.jvmArguments, port),
          environment(port),
          directory.resolve("work"),
          directory.resolve("cache"),
          Optional.empty(),
          program);
    } catch (MojoExecutionException e) {
      throw new ContractFault(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, String> environment(int port) {
    Map<String, String> variables = new LinkedHashMap<>();
    server.environment.forEach((name, value) -> variables.put(name, resolved(value, port)));
    return variables;
  }

  private List<String> resolved(List<String> texts, int port) {
    return texts.stream().map(text -> resolved(text, port)).toList();
  }

  private String resolved(String text, int port) {
    return placeholders(port).resolve(text);
  }

  private Placeholders placeholders(int port) {
    String own = String.valueOf(port);
    return new Placeholders(
        root,
        Map.of(
            Placeholders.PORT,
            own,
            "{server.port}",
            own,
            "{app.port}",
            "0",
            "{runtimeAssets}",
            runtimeAssets.toString()));
  }
}
