package dev.openwork.maven.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Reads the javac options of a module from its maven-compiler-plugin. Includes only options that
 * affect class files. Lints, warnings as errors and checkers are left to the Maven build, so that
 * the loop does not stop at a warning.
 */
final class JavacOptions {
  private static final List<String> CHECKS =
      List.of("-Xlint", "-Werror", "-Xplugin:", "-XD", "--should-stop", "-Xdoclint");

  private JavacOptions() {}

  static List<String> of(MavenProject module) {
    CompilerConfiguration compiler = new CompilerConfiguration(module);
    List<String> options = new ArrayList<>(List.of("-g", "-nowarn"));
    options.addAll(level(compiler));
    compiler
        .setting("encoding", "project.build.sourceEncoding")
        .ifPresent(encoding -> options.addAll(List.of("-encoding", encoding)));
    compiler
        .setting("parameters", "maven.compiler.parameters")
        .filter(Boolean::parseBoolean)
        .ifPresent(parameters -> options.add("-parameters"));
    compiler
        .setting("enablePreview", "maven.compiler.enablePreview")
        .filter(Boolean::parseBoolean)
        .ifPresent(preview -> options.add("--enable-preview"));
    arguments(compiler).filter(JavacOptions::affectsClassFiles).forEach(options::add);
    return options;
  }

  private static List<String> level(CompilerConfiguration compiler) {
    Optional<String> release = compiler.setting("release", "maven.compiler.release");
    if (release.isPresent()) {
      return List.of("--release", release.get());
    }
    List<String> level = new ArrayList<>();
    compiler
        .setting("source", "maven.compiler.source")
        .ifPresent(source -> level.addAll(List.of("-source", source)));
    compiler
        .setting("target", "maven.compiler.target")
        .ifPresent(target -> level.addAll(List.of("-target", target)));
    return level.isEmpty() ? List.of("-source", "8", "-target", "8") : level;
  }

  private static Stream<String> arguments(CompilerConfiguration compiler) {
    return Stream.concat(
        compiler.children("compilerArgs").map(Xpp3Dom::getValue),
        compiler.setting("compilerArgument", "").stream());
  }

  private static boolean affectsClassFiles(String argument) {
    return CHECKS.stream().noneMatch(argument::startsWith);
  }
}
