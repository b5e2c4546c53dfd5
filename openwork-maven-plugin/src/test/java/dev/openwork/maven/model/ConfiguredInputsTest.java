package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredInputsTest {
  @TempDir private Path root = Path.of("");
  private Path module = Path.of("");
  private MavenProject project = new MavenProject();

  @BeforeEach
  void create() throws IOException {
    module = Files.createDirectories(root.resolve("module"));
    Files.createDirectories(module.resolve("templates"));
    Files.createDirectories(module.resolve("generated"));
    Files.writeString(module.resolve("version.properties"), "");
    project = new MavenProject();
    project.setFile(module.resolve("pom.xml").toFile());
  }

  @Test
  void findsFilesAndDirectoriesOfTheWorkTree() throws Exception {
    configure(
        "generator-plugin",
        """
        <templateDirectory>templates</templateDirectory>
        <files><file>version.properties</file></files>
        """);

    assertThat(inputs())
        .containsExactlyInAnyOrder(
            module.resolve("templates"), module.resolve("version.properties"));
  }

  @Test
  void findsAbsolutePathsBeforeTheyExistAndNeighborModules() throws Exception {
    configure(
        "generator-plugin",
        "<spec>%s</spec><shared>../shared/types.yaml</shared><later>%s</later>"
            .formatted(root.resolve("api/spec.yaml"), module.resolve("later")));
    Files.createDirectories(root.resolve("shared"));
    Files.writeString(root.resolve("shared/types.yaml"), "");

    assertThat(inputs())
        .containsExactlyInAnyOrder(
            root.resolve("api/spec.yaml"),
            root.resolve("shared/types.yaml"),
            module.resolve("later"));
  }

  @Test
  void ignoresOutputsTextsAndWhatIsOutsideOfTheReactor() throws Exception {
    configure(
        "generator-plugin",
        """
        <outputDirectory>generated</outputDirectory>
        <name>nothing of this name</name>
        <home>/</home>
        <directory>.</directory>
        <parent>..</parent>
        <odd>a:*?</odd>
        """);

    assertThat(inputs()).isEmpty();
  }

  @Test
  void ignoresPluginsOfLaterPhasesAndTheExcludedOne() throws Exception {
    configure("maven-surefire-plugin", "<file>version.properties</file>");
    configure("excluded-plugin", "<file>version.properties</file>");

    assertThat(inputs()).isEmpty();
  }

  private Iterable<Path> inputs() {
    return ConfiguredInputs.of(project, root, "com.example:excluded-plugin");
  }

  private void configure(String artifactId, String parameters) throws Exception {
    Plugin plugin = new Plugin();
    plugin.setGroupId("com.example");
    plugin.setArtifactId(artifactId);
    PluginExecution execution = new PluginExecution();
    execution.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + parameters + "</configuration>")));
    plugin.addExecution(execution);
    project.getBuild().addPlugin(plugin);
  }
}
