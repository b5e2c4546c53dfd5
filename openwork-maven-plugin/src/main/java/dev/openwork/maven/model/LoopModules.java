package dev.openwork.maven.model;

import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.ProgramSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Collects the modules that a loop builds while its programs are put together. */
final class LoopModules {
  private static final String PORT = "{port}";

  private final Reactor reactor;
  private final Map<String, String> environment;
  private final Map<String, Integer> ports;
  private final Map<String, ModuleSettings> modules = new LinkedHashMap<>();

  /**
   * Collects.
   *
   * @param environment what every program gets
   * @param ports of all programs by their names, for placeholders such as {@code {server.port}}
   */
  LoopModules(Reactor reactor, Map<String, String> environment, Map<String, Integer> ports) {
    this.reactor = reactor;
    this.environment = environment;
    this.ports = ports;
  }

  /** Adds a module and what it needs; answers its name. */
  String add(MavenProject module, Path... furtherInputs) throws MojoExecutionException {
    for (MavenProject needed : reactor.closure(module)) {
      String name = needed.getArtifactId();
      if (!modules.containsKey(name)) {
        modules.put(
            name, reactor.settings(needed, needed.equals(module) ? furtherInputs : new Path[0]));
      }
    }
    return module.getArtifactId();
  }

  /** Everything that was added. */
  List<ModuleSettings> settings() {
    return List.copyOf(modules.values());
  }

  /** A program that runs on a port. */
  ProgramSettings running(String name, ProgramParameters parameters, CommandLineParameters wanted)
      throws MojoExecutionException {
    String mainClass = AbstractReactorMojo.require(parameters.mainClass, name + "><mainClass");
    List<String> arguments = arguments(parameters, wanted);
    return program(
        name,
        parameters,
        wanted,
        mainClass,
        arguments,
        Optional.of(URI.create("http://127.0.0.1:" + wanted.port())));
  }

  /** A program of which only classes are called; it never starts. */
  ProgramSettings called(String name, ProgramParameters parameters) throws MojoExecutionException {
    CommandLineParameters nothing =
        new CommandLineParameters(0, List.of(), List.of(), Optional.empty());
    return program(name, parameters, nothing, "", List.of(), Optional.empty());
  }

  private ProgramSettings program(
      String name,
      ProgramParameters parameters,
      CommandLineParameters wanted,
      String mainClass,
      List<String> arguments,
      Optional<URI> address)
      throws MojoExecutionException {
    MavenProject module = reactor.module(parameters.module, name + "><module");
    add(module);
    List<MavenProject> closure = reactor.closure(module);
    Program program =
        new Program(
            mainClass,
            arguments,
            reactor.jars(module),
            closure.stream().map(Reactor::classes).toList(),
            parameters.keptPackages,
            Path.of(module.getBuild().getDirectory()).resolve("openwork").resolve(name));
    return new ProgramSettings(
        fork(name, parameters, wanted, program),
        closure.stream().map(MavenProject::getArtifactId).toList(),
        address);
  }

  private ForkSettings fork(
      String name, ProgramParameters parameters, CommandLineParameters wanted, Program program) {
    List<String> jvmArguments = new ArrayList<>(parameters.jvmArguments);
    jvmArguments.addAll(wanted.jvmArguments());
    Map<String, String> variables = new LinkedHashMap<>(environment);
    parameters.environment.forEach((key, value) -> variables.put(key, withPorts(value, wanted)));
    return new ForkSettings(
        name,
        AbstractReactorMojo.java(),
        jvmArguments.stream().map(argument -> withPorts(argument, wanted)).toList(),
        variables,
        reactor.root().resolve(".local/openwork").resolve(name),
        reactor.root().resolve(".local/openwork/cache"),
        wanted.debug(),
        program);
  }

  private List<String> arguments(ProgramParameters parameters, CommandLineParameters wanted) {
    List<String> arguments = new ArrayList<>();
    parameters.arguments.forEach(argument -> arguments.add(withPorts(argument, wanted)));
    if (!namesPort(parameters)) {
      arguments.addAll(List.of("--port", String.valueOf(wanted.port())));
    }
    arguments.addAll(wanted.arguments());
    return arguments;
  }

  private static boolean namesPort(ProgramParameters parameters) {
    List<String> texts = new ArrayList<>(parameters.arguments);
    texts.addAll(parameters.jvmArguments);
    texts.addAll(parameters.environment.values());
    return texts.stream().anyMatch(text -> text.contains(PORT));
  }

  private String withPorts(String text, CommandLineParameters wanted) {
    String replaced = text.replace(PORT, String.valueOf(wanted.port()));
    for (Map.Entry<String, Integer> program : ports.entrySet()) {
      replaced =
          replaced.replace("{" + program.getKey() + ".port}", String.valueOf(program.getValue()));
    }
    return replaced;
  }
}
