package dev.openwork.maven.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * A module's javac options, from the configuration of its maven-compiler-plugin: those that decide
 * about class files. What only judges sources (lints, warnings as errors, checkers) is left to the
 * build; a loop that stops at a warning would be in the way.
 */
final class JavacOptions {
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final List<String> JUDGES =
      List.of("-Xlint", "-Werror", "-Xplugin:", "-XD", "--should-stop", "-Xdoclint");

  private JavacOptions() {}

  static List<String> of(MavenProject module) {
    Optional<Xpp3Dom> configuration =
        Optional.ofNullable(module.getPlugin(COMPILER))
            .map(Plugin::getConfiguration)
            .map(Xpp3Dom.class::cast);
    List<String> options = new ArrayList<>(List.of("-g", "-proc:none", "-nowarn"));
    setting(module, configuration, "release", "maven.compiler.release")
        .ifPresent(release -> options.addAll(List.of("--release", release)));
    setting(module, configuration, "encoding", "project.build.sourceEncoding")
        .ifPresent(encoding -> options.addAll(List.of("-encoding", encoding)));
    setting(module, configuration, "parameters", "maven.compiler.parameters")
        .filter(Boolean::parseBoolean)
        .ifPresent(parameters -> options.add("-parameters"));
    arguments(configuration).filter(JavacOptions::decides).forEach(options::add);
    return options;
  }

  private static Stream<String> arguments(Optional<Xpp3Dom> configuration) {
    return configuration.map(dom -> dom.getChild("compilerArgs")).stream()
        .flatMap(arguments -> Stream.of(arguments.getChildren()))
        .map(Xpp3Dom::getValue);
  }

  private static Optional<String> setting(
      MavenProject module, Optional<Xpp3Dom> configuration, String name, String property) {
    return configuration
        .map(dom -> dom.getChild(name))
        .map(Xpp3Dom::getValue)
        .or(() -> Optional.ofNullable(module.getProperties().getProperty(property)));
  }

  private static boolean decides(String argument) {
    return JUDGES.stream().noneMatch(argument::startsWith);
  }
}
