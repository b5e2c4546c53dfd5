package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorExecutionTest {
  private final Path base;
  private final Path contract;
  private final Plugin plugin = new Plugin();
  private final MavenProject module = new MavenProject();

  GeneratorExecutionTest(@TempDir Path base) {
    this.base = base;
    this.contract = base.resolve("openapi.json");
    plugin.setGroupId("org.openapitools");
    plugin.setArtifactId("openapi-generator-maven-plugin");
    plugin.setVersion("1");
    Build build = new Build();
    build.setDirectory(base.resolve("target").toString());
    module.getModel().setBuild(build);
    module.setFile(base.resolve("pom.xml").toFile());
  }

  @Test
  void prefersTheConfigurationOfTheExecution() throws Exception {
    configure("<library>native</library><apiPackage>a</apiPackage>");
    execution("one", "generate", "<library>feign</library>");
    execution("two", "help", "<apiPackage>b</apiPackage>");

    Xpp3Dom configured = find().configuration();
    assertThat(configured.getChild("library").getValue()).isEqualTo("feign");
    assertThat(configured.getChild("apiPackage").getValue()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({"openapi.json", "./openapi.json", "../{base}/openapi.json"})
  void selectsTheOnlyExecutionThatReadsTheContract(String input) throws Exception {
    String path = input.replace("{base}", base.getFileName().toString());
    execution("others", "generate", "<inputSpec>partner.yaml</inputSpec>");
    execution("ours", "generate", "<inputSpec>" + path + "</inputSpec>");
    assertThat(find().execution().map(PluginExecution::getId)).contains("ours");
  }

  @Test
  void selectsTheChosenExecution() throws Exception {
    execution("one", "generate", "<inputSpec>openapi.json</inputSpec>");
    execution("two", "generate", "<inputSpec>openapi.json</inputSpec>");
    assertThat(find(Optional.of("two")).execution().map(PluginExecution::getId)).contains("two");
  }

  @ParameterizedTest
  @CsvSource({"openapi.json, openapi.json", "one.json, two.json"})
  void rejectsSeveralExecutionsIfNoneOrSeveralReadTheContract(String one, String two)
      throws Exception {
    execution("one", "generate", "<inputSpec>" + one + "</inputSpec>");
    execution("two", "generate", "<inputSpec>" + two + "</inputSpec>");
    assertThatThrownBy(this::find)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("several executions of the goal generate (one, two)")
        .hasMessageContaining("<sdk><execution>");
  }

  @Test
  void rejectsAnUnknownExecution() throws Exception {
    execution("one", "generate", "");
    execution("two", "help", "");
    assertThatThrownBy(() -> find(Optional.of("two")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("<sdk><execution> names two; the executions of the goal generate")
        .hasMessageEndingWith("are: one.");
  }

  @Test
  void rejectsAModuleWithoutGenerator() {
    assertThatThrownBy(() -> GeneratorExecution.of(module, Optional.empty(), contract))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("pom.xml has no org.openapitools:openapi-generator-maven-plugin");
  }

  @Test
  void theOutputIsThatOfMaven() throws Exception {
    assertThat(find().output()).isEmpty();
    PluginExecution execution = execution("one", "generate", "");
    assertThat(find().output()).contains(base.resolve("target/generated-sources/openapi"));
    execution.setPhase("none");
    assertThat(find().output()).isEmpty();
    configure("<output>src/generated</output>");
    assertThat(find().output()).contains(base.resolve("src/generated"));
  }

  @Test
  void theInputsAreTheFilesThatTheConfigurationNames() throws Exception {
    Path header = Files.writeString(base.resolve("header.mustache"), "");
    Files.createDirectories(base.resolve("java"));
    Files.writeString(contract, "");
    configure(
        "<inputSpec>openapi.json</inputSpec><output>java</output><library>java</library>"
            + "<templateDirectory>templates</templateDirectory>"
            + "<additionalProperties><header> header.mustache </header></additionalProperties>"
            + "<apiPackage>.</apiPackage>");
    assertThat(find().inputs()).containsExactly(base.resolve("templates"), header);
  }

  @Test
  void theIdentityChangesWithVersionConfigurationAndDependencies() throws Exception {
    String before = find().identity();
    Dependency generator = new Dependency();
    generator.setGroupId("com.example");
    generator.setArtifactId("generator");
    generator.setVersion("1");
    plugin.addDependency(generator);
    String withGenerator = find().identity();
    generator.setVersion("2");
    String withOther = find().identity();
    configure("<library>feign</library>");
    String configured = find().identity();
    plugin.setVersion("2");
    assertThat(before).isNotEqualTo(withGenerator);
    assertThat(withGenerator).isNotEqualTo(withOther);
    assertThat(withOther).isNotEqualTo(configured);
    assertThat(configured).isNotEqualTo(find().identity());
  }

  private GeneratorExecution find() throws MojoExecutionException {
    return find(Optional.empty());
  }

  private GeneratorExecution find(Optional<String> chosen) throws MojoExecutionException {
    if (module.getBuildPlugins().isEmpty()) {
      module.getBuild().addPlugin(plugin);
    }
    return GeneratorExecution.of(module, chosen, contract);
  }

  private void configure(String configuration) throws Exception {
    plugin.setConfiguration(dom(configuration));
  }

  private PluginExecution execution(String id, String goal, String configuration) throws Exception {
    PluginExecution execution = new PluginExecution();
    execution.setId(id);
    execution.addGoal(goal);
    execution.setConfiguration(dom(configuration));
    plugin.addExecution(execution);
    return execution;
  }

  private static Xpp3Dom dom(String configuration) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + configuration + "</configuration>"));
  }
}
