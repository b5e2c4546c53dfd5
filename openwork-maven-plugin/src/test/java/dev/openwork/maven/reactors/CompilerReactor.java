package dev.openwork.maven.reactors;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A reactor with one module for each {@link CompilerConfiguration}, and a server that uses all. */
final class CompilerReactor {
  private static final String THING =
      """
      package p;

      /** A class with everything that options of javac affect. */
      public class Thing {
        private final String text = "grün";

        public String join(String left, int right) {
          String local = left + right + text;
          Runnable lambda = () -> System.out.println(local);
          lambda.run();
          return local + new legacy.Old();
        }

        class Inner {
          Object value = text;
        }
      }
      """;

  private static final String OLD =
      """
      package legacy;

      @Deprecated
      public class Old {}
      """;

  private static final String PACKAGE = "/** A package without annotations. */\npackage p;\n";

  private static final String MAIN =
      """
      package server;

      public final class Main {
        public static AutoCloseable start(String[] args) {
          return () -> {};
        }
      }
      """;

  /** The plugin itself writes it, without content, for a package without annotations. */
  private static final String EMPTY_CLASS = "p/package-info.class";

  private CompilerReactor() {}

  /** Creates the reactor in a directory. */
  static ReactorCopy create(Path directory) throws IOException {
    FileTree.delete(directory);
    ReactorCopy reactor = new ReactorCopy(directory);
    reactor.write(".mvn/maven.config", "");
    reactor.write("pom.xml", rootPom());
    reactor.write("server/pom.xml", serverPom());
    reactor.write("server/src/main/java/server/Main.java", MAIN);
    for (CompilerConfiguration configuration : CompilerConfiguration.ALL) {
      String sources = configuration.name() + "/src/main/java/";
      reactor.write(configuration.name() + "/pom.xml", pom(configuration));
      reactor.write(sources + "legacy/Old.java", OLD);
      reactor.write(sources + "p/package-info.java", PACKAGE);
      reactor.write(sources + "p/Thing.java", "");
      Files.writeString(
          directory.resolve(sources + "p/Thing.java"), THING, configuration.encoding());
      if (configuration.isJavaModule()) {
        reactor.write(sources + "module-info.java", "module thing { exports p; }");
      }
    }
    return reactor;
  }

  /** Returns the digests of class files, by the names of modules and the paths of files. */
  static Map<String, Map<String, String>> classes(ReactorCopy reactor) throws IOException {
    Map<String, Map<String, String>> classes = new TreeMap<>();
    for (CompilerConfiguration configuration : CompilerConfiguration.ALL) {
      Map<String, String> digests = new TreeMap<>();
      FileTree.read(reactor.root().resolve(configuration.name()).resolve("target/classes"))
          .forEach((path, bytes) -> digests.put(path, Digests.of(bytes)));
      digests.remove(EMPTY_CLASS);
      classes.put(configuration.name(), digests);
    }
    return classes;
  }

  private static String rootPom() {
    List<String> modules =
        CompilerConfiguration.ALL.stream().map(CompilerConfiguration::name).toList();
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>com.example.compilers</groupId>
      <artifactId>compilers</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
      <modules>
        <module>%s</module>
        <module>server</module>
      </modules>
      <properties>
        <maven.compiler.source>17</maven.compiler.source>
        <maven.compiler.target>17</maven.compiler.target>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        <managed.preview>false</managed.preview>
      </properties>
      <build>
        <pluginManagement>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.3.1</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.14.0</version>
              <configuration>
                <enablePreview>${managed.preview}</enablePreview>
              </configuration>
            </plugin>
            <plugin>
              <groupId>dev.openwork</groupId>
              <artifactId>openwork-maven-plugin</artifactId>
              <version>%s</version>
              <configuration>
                <server>
                  <module>server</module>
                  <mainClass>server.Main</mainClass>
                </server>
              </configuration>
            </plugin>
          </plugins>
        </pluginManagement>
      </build>
    </project>
    """
        .formatted(
            String.join("</module>\n        <module>", modules), BuildProperty.VERSION.value());
  }

  private static String serverPom() {
    StringBuilder dependencies = new StringBuilder();
    for (CompilerConfiguration configuration : CompilerConfiguration.ALL) {
      dependencies.append(
          """
          <dependency>
            <groupId>com.example.compilers</groupId>
            <artifactId>%s</artifactId>
            <version>1</version>
          </dependency>
          """
              .formatted(configuration.name()));
    }
    return modulePom("server", "<dependencies>\n" + dependencies + "</dependencies>");
  }

  private static String pom(CompilerConfiguration configuration) {
    return modulePom(
        configuration.name(),
        """
        <properties>%s</properties>
        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              %s
            </plugin>
          </plugins>
        </build>
        """
            .formatted(configuration.properties(), configuration.plugin()));
  }

  private static String modulePom(String name, String content) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <parent>
        <groupId>com.example.compilers</groupId>
        <artifactId>compilers</artifactId>
        <version>1</version>
      </parent>
      <artifactId>%s</artifactId>
      %s
    </project>
    """
        .formatted(name, content);
  }
}
