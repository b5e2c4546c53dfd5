package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class OpenApiGeneratorTest {
  @Test
  void prefersTheConfigurationOfTheExecution() throws Exception {
    Plugin plugin = new Plugin();
    plugin.setConfiguration(dom("<library>native</library><apiPackage>a</apiPackage>"));
    plugin.addExecution(execution("generate", "<library>feign</library>"));
    plugin.addExecution(execution("help", "<apiPackage>b</apiPackage>"));

    Xpp3Dom configured = OpenApiGenerator.configured(plugin, Optional.empty());
    assertThat(configured.getChild("library").getValue()).isEqualTo("feign");
    assertThat(configured.getChild("apiPackage").getValue()).isEqualTo("a");
  }

  private static PluginExecution execution(String goal, String configuration) throws Exception {
    PluginExecution execution = new PluginExecution();
    execution.setId(goal);
    execution.addGoal(goal);
    execution.setConfiguration(dom(configuration));
    return execution;
  }

  private static Xpp3Dom dom(String configuration) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + configuration + "</configuration>"));
  }
}
