package dev.openwork.maven.mojo;

import dev.openwork.maven.fork.ForkSettings;
import dev.openwork.maven.launcher.Launcher;
import dev.openwork.maven.launcher.Program;
import dev.openwork.maven.settings.ModuleSettings;
import dev.openwork.maven.settings.ProgramSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Collects the modules that a loop builds while its programs are put together. */
final class LoopModules {
  private final Reactor reactor;
  private final Map<String, ModuleSettings> modules = new LinkedHashMap<>();

  LoopModules(Reactor reactor) {
    this.reactor = reactor;
  }

  /** Adds a module and what it needs; answers its name. */
  String add(MavenProject module) {
    for (MavenProject needed : reactor.closure(module)) {
      modules.computeIfAbsent(needed.getArtifactId(), name -> reactor.settings(needed));
    }
    return module.getArtifactId();
  }

  /** Everything that was added. */
  List<ModuleSettings> settings() {
    return List.copyOf(modules.values());
  }

  /** A program on a port, from its parameters. */
  ProgramSettings program(String name, ProgramParameters parameters, int port)
      throws MojoExecutionException {
    MavenProject module = reactor.module(parameters.module, name + "><module");
    add(module);
    List<MavenProject> closure = reactor.closure(module);
    List<String> arguments = new ArrayList<>(parameters.arguments);
    arguments.addAll(List.of("--port", String.valueOf(port)));
    Program program =
        new Program(
            AbstractReactorMojo.require(parameters.mainClass, name + "><mainClass"),
            arguments,
            reactor.jars(module),
            closure.stream().map(Reactor::classes).toList(),
            parameters.keptPackages,
            Path.of(module.getBuild().getDirectory()).resolve("openwork-" + name));
    return new ProgramSettings(
        fork(name, parameters, program),
        closure.stream().map(MavenProject::getArtifactId).toList(),
        URI.create("http://127.0.0.1:" + port));
  }

  private ForkSettings fork(String name, ProgramParameters parameters, Program program)
      throws MojoExecutionException {
    Map<String, String> environment = new LinkedHashMap<>(parameters.environment);
    environment.put("OPENWORK_DEV", "1");
    return new ForkSettings(
        name,
        AbstractReactorMojo.java(),
        parameters.jvmArguments,
        launcherClassPath(),
        environment,
        reactor.root().resolve(".local/openwork").resolve(name),
        program);
  }

  private static Path launcherClassPath() throws MojoExecutionException {
    try {
      return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new MojoExecutionException("The plugin cannot find its own jar", e);
    }
  }
}
