package dev.openwork.maven.reactors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits modules with annotation processors, and compares everything that the loop writes with a
 * clean build by Maven. {@code -Dopenwork.processors=all} takes twenty processors instead of the
 * few that cover all ways to read and write files, and compares after each edit.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("slow")
class AnnotationProcessorsIT {
  private static final int POSITION = 6;
  private static final boolean ALL = "all".equals(System.getProperty("openwork.processors"));
  private static final String MAIN = "main/src/main/java/com/example/processed/Main.java";

  /** The options that Error Prone and the Checker Framework document. */
  private static final String JVM_CONFIG =
      Stream.of(
              "api",
              "code",
              "comp",
              "file",
              "main",
              "model",
              "parser",
              "processing",
              "tree",
              "util")
          .map(name -> "--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED\n")
          .collect(Collectors.joining());

  private final List<ProcessorModule> modules =
      ALL ? ProcessorModules.all() : ProcessorModules.few();

  static Stream<Toolchain> toolchains() throws IOException {
    return Toolchains.at(POSITION);
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void writesWhatACleanBuildWrites(Toolchain toolchain) throws Exception {
    ReactorCopy project = project(toolchain, "processed");
    ReactorCopy clean = project(toolchain, "processed-clean");
    int edits = modules.stream().mapToInt(ProcessorModule::edits).max().orElseThrow();
    write(project, 0);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      for (int edit = 1; edit <= edits; edit++) {
        write(project, edit);
        Cycle cycle = running.write(MAIN, main(edit));
        assertThat(cycle.errors()).isEmpty();
        assertThat(cycle.upToDate()).as(running.console()).isTrue();
        if (ALL || edit == edits) {
          write(clean, edit);
          clean.write(MAIN, main(edit));
          CleanBuild.run(clean, toolchain);
          requireSameOutputs(project, clean, edit);
        }
      }
      running.end();
    }
  }

  private ReactorCopy project(Toolchain toolchain, String name) throws IOException {
    ReactorCopy project = new ReactorCopy(Reactor.WORK.resolve(toolchain.toString()).resolve(name));
    FileTree.delete(project.root());
    project.write(".mvn/jvm.config", JVM_CONFIG);
    project.write("pom.xml", pom());
    project.write("main/pom.xml", mainPom());
    project.write(MAIN, main(0));
    for (ProcessorModule module : modules) {
      project.write(module.name() + "/pom.xml", module.pom());
    }
    return project;
  }

  /** Writes the files that differ from those after other edits, and deletes the others. */
  private void write(ReactorCopy project, int edit) throws IOException {
    for (ProcessorModule module : modules) {
      SortedMap<String, String> files = module.files(edit);
      for (String path : files.keySet()) {
        String file = module.name() + "/" + path;
        if (!Files.exists(project.root().resolve(file))
            || !project.read(file).equals(files.get(path))) {
          project.write(file, files.get(path));
        }
      }
      for (var file : FileTree.list(project.root().resolve(module.name()).resolve("src"))) {
        String path = project.root().resolve(module.name()).relativize(file).toString();
        if (!files.containsKey(path)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void requireSameOutputs(ReactorCopy project, ReactorCopy clean, int edit)
      throws IOException {
    SortedMap<String, String> actual = outputs(project);
    SortedMap<String, String> expected = outputs(clean);
    assertThat(actual.keySet()).as("files after edit " + edit).isEqualTo(expected.keySet());
    expected.forEach(
        (path, text) ->
            assertThat(actual.get(path)).as(path + " after edit " + edit).isEqualTo(text));
  }

  /** Returns all class files, resources and generated sources as text. */
  private static SortedMap<String, String> outputs(ReactorCopy project) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String directory : List.of("target/classes", "target/generated-sources/annotations")) {
      CleanBuild.outputs(project.root(), directory)
          .forEach((path, bytes) -> texts.put(path, new String(bytes, ISO_8859_1)));
    }
    return texts;
  }

  private String pom() {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>com.example.processed</groupId>
      <artifactId>processed</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
      <properties>
        <maven.compiler.release>17</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      <modules>
    %s
        <module>main</module>
      </modules>
      <build>
        <pluginManagement>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-clean-plugin</artifactId>
              <version>3.2.0</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.3.1</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.14.0</version>
            </plugin>
            <plugin>
              <groupId>dev.openwork</groupId>
              <artifactId>openwork-maven-plugin</artifactId>
              <version>%s</version>
              <configuration>
                <server>
                  <module>main</module>
                  <mainClass>com.example.processed.Main</mainClass>
                </server>
              </configuration>
            </plugin>
          </plugins>
        </pluginManagement>
      </build>
    </project>
    """
        .formatted(lines("    <module>%s</module>"), BuildProperty.VERSION.value());
  }

  private String mainPom() {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <parent>
        <groupId>com.example.processed</groupId>
        <artifactId>processed</artifactId>
        <version>1</version>
      </parent>
      <artifactId>main</artifactId>
      <dependencies>
    %s
      </dependencies>
      <build>
        <plugins>
          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>
              <proc>none</proc>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </project>
    """
        .formatted(
            lines(
                "<dependency><groupId>com.example.processed</groupId>"
                    + "<artifactId>%s</artifactId><version>1</version></dependency>"));
  }

  private String lines(String format) {
    return modules.stream()
        .map(module -> format.formatted(module.name()))
        .collect(Collectors.joining("\n"));
  }

  private static String main(int edit) {
    return """
    package com.example.processed;

    public final class Main {
      private static final int EDIT = %d;

      private Main() {}

      public static AutoCloseable start(String[] args) {
        return () -> {};
      }
    }
    """
        .formatted(edit);
  }
}
