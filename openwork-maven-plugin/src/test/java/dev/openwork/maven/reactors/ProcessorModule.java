package dev.openwork.maven.reactors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module with annotation processors and a sequence of edits. Sources are in the package {@code
 * com.example.<name>}.
 */
final class ProcessorModule {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|abstract|final) )*(?:@?interface|class|record|enum) (\\w+)");

  private final String name;
  private final List<String> dependencies = new ArrayList<>();
  private final List<String> processors = new ArrayList<>();
  private final List<String> processorClasses = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private final List<SortedMap<String, String>> versions =
      new ArrayList<>(List.of(new TreeMap<>()));

  private ProcessorModule(String name) {
    this.name = name;
  }

  /** Returns a module without sources. */
  static ProcessorModule of(String name) {
    return new ProcessorModule(name);
  }

  /** Adds dependencies as {@code group:artifact:version}, with a classifier at the end if any. */
  ProcessorModule uses(String... coordinates) {
    dependencies.addAll(Arrays.asList(coordinates));
    return this;
  }

  /** Adds annotation processors as {@link #uses} does dependencies. */
  ProcessorModule runs(String... coordinates) {
    processors.addAll(Arrays.asList(coordinates));
    return this;
  }

  /** Sets the classes of the annotation processors, instead of those that are registered. */
  ProcessorModule runsOnly(String... classNames) {
    processorClasses.addAll(Arrays.asList(classNames));
    return this;
  }

  /** Adds arguments of the compiler. */
  ProcessorModule with(String... compilerArguments) {
    arguments.addAll(Arrays.asList(compilerArguments));
    return this;
  }

  /** Writes a source to the file of its first top-level type. */
  ProcessorModule source(String text) {
    var type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    return file(java(type.group(1)), "package com.example." + name + ";\n\n" + text);
  }

  /** Writes a resource. */
  ProcessorModule resource(String path, String text) {
    return file("src/main/resources/" + path, text);
  }

  /** Deletes a source by the name of its type. */
  ProcessorModule without(String type) {
    current().remove(java(type));
    return this;
  }

  /** Begins the next edit. */
  ProcessorModule then() {
    versions.add(new TreeMap<>(current()));
    return this;
  }

  String name() {
    return name;
  }

  /** Returns the contents of all files after a number of edits, by path in the module. */
  SortedMap<String, String> files(int edits) {
    return versions.get(Math.min(edits, versions.size() - 1));
  }

  int edits() {
    return versions.size() - 1;
  }

  /** Returns the POM. */
  String pom() {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <parent>
        <groupId>com.example.processed</groupId>
        <artifactId>processed</artifactId>
        <version>1</version>
      </parent>
      <artifactId>%s</artifactId>
      <dependencies>
    %s
      </dependencies>
      <build>
        <plugins>
          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>
              <annotationProcessorPaths>
    %s
              </annotationProcessorPaths>
    %s
              <compilerArgs>
    %s
              </compilerArgs>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </project>
    """
        .formatted(
            name,
            elements("dependency", dependencies),
            elements("path", processors),
            processorClasses.isEmpty()
                ? ""
                : processorClasses.stream()
                    .map(type -> "<annotationProcessor>" + type + "</annotationProcessor>")
                    .collect(
                        Collectors.joining(
                            "\n", "<annotationProcessors>\n", "\n</annotationProcessors>")),
            arguments.stream()
                .map(argument -> "<arg>" + argument + "</arg>")
                .collect(Collectors.joining("\n")));
  }

  @Override
  public String toString() {
    return name;
  }

  private ProcessorModule file(String path, String text) {
    current().put(path, text);
    return this;
  }

  private SortedMap<String, String> current() {
    return versions.get(versions.size() - 1);
  }

  private String java(String type) {
    return "src/main/java/com/example/" + name + "/" + type + ".java";
  }

  private static String elements(String element, List<String> coordinates) {
    return coordinates.stream()
        .map(
            coordinate -> {
              String[] parts = coordinate.split(":");
              String classifier =
                  parts.length > 3 ? "<classifier>" + parts[3] + "</classifier>" : "";
              return "<%1$s><groupId>%2$s</groupId><artifactId>%3$s</artifactId><version>%4$s</version>%5$s</%1$s>"
                  .formatted(element, parts[0], parts[1], parts[2], classifier);
            })
        .collect(Collectors.joining("\n"));
  }
}
