package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatePlaceTest {
  private static final String GOAL = "contract-check";

  private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
  private final MavenProject server = module("server");
  private List<MavenProject> order =
      List.of(module("root"), module("domain"), server, module("sdk"), module("app"));

  @ParameterizedTest
  @CsvSource({
    "server, server",
    "root domain server sdk app, server",
    "domain server, server",
    "server app, server",
    "app, app",
    "root app, app",
    "sdk app, sdk",
    "root domain sdk, sdk",
  })
  void isTheServerOrTheFirstModuleAfterIt(String declaring, String expected) throws Exception {
    declare(declaring, null, "verify");
    assertThat(place(MojoExecution.Source.LIFECYCLE).module().getArtifactId()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"root", "domain", "root domain"})
  void rejectsDeclarationsThatMavenBuildsBeforeTheServer(String declaring) throws Exception {
    declare(declaring, null, "verify");
    assertThatThrownBy(() -> place(MojoExecution.Source.LIFECYCLE).module())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("openwork:contract-check is declared in")
        .hasMessageContaining("after the server's module server. Move the execution to")
        .hasMessageEndingWith("server-pom.xml.");
  }

  @Test
  void isTheServerIfTheGoalIsInvokedDirectly() throws Exception {
    assertThat(place(MojoExecution.Source.CLI).module()).isEqualTo(server);
  }

  @Test
  void ignoresDeclarationsForOtherServersAndUnboundOnes() throws Exception {
    declare("server", "other", "verify");
    declare("sdk", null, "none");
    declare("app", "com.example:server", "verify");
    assertThat(place(MojoExecution.Source.LIFECYCLE).module().getArtifactId()).isEqualTo("app");
  }

  @Test
  void dependsOnTheServerInAParallelBuild() throws Exception {
    request.setDegreeOfConcurrency(2);
    declare("sdk app", null, "verify");
    assertThat(place(MojoExecution.Source.LIFECYCLE).module().getArtifactId()).isEqualTo("app");
  }

  @Test
  void isNowhereInABuildWithoutTheServer() {
    order = Stream.of("root", "app").map(GatePlaceTest::module).toList();
    assertThat(place(MojoExecution.Source.LIFECYCLE).includesServer()).isFalse();
  }

  private GatePlace place(MojoExecution.Source source) {
    MojoDescriptor goal = new MojoDescriptor();
    goal.setGoal(GOAL);
    return new GatePlace(session(), new MojoExecution(goal, "gate", source), server);
  }

  @SuppressWarnings("deprecation") // the only constructor without a repository
  private MavenSession session() {
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    session.setProjects(order);
    session.setProjectDependencyGraph(new AppNeedsServer());
    return session;
  }

  private void declare(String modules, @Nullable String serverModule, String phase)
      throws Exception {
    List<String> names = List.of(modules.split(" "));
    for (MavenProject module : order) {
      if (names.contains(module.getArtifactId())) {
        Plugin plugin = plugin();
        PluginExecution execution = new PluginExecution();
        execution.addGoal(GOAL);
        execution.setPhase(phase);
        if (serverModule != null) {
          execution.setConfiguration(
              Xpp3DomBuilder.build(
                  new StringReader(
                      "<configuration><server><module>%s</module></server></configuration>"
                          .formatted(serverModule))));
        }
        plugin.addExecution(execution);
        module.getBuild().addPlugin(plugin);
      }
    }
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.openwork");
    plugin.setArtifactId("openwork-maven-plugin");
    return plugin;
  }

  private static MavenProject module(String name) {
    MavenProject module = new MavenProject();
    module.setGroupId("com.example");
    module.setArtifactId(name);
    module.setVersion("1");
    module.setFile(new File(name + "-pom.xml"));
    return module;
  }

  /** Only the app depends on the server. */
  private final class AppNeedsServer implements ProjectDependencyGraph {
    @Override
    public List<MavenProject> getAllProjects() {
      return order;
    }

    @Override
    public List<MavenProject> getSortedProjects() {
      return order;
    }

    @Override
    public List<MavenProject> getDownstreamProjects(MavenProject project, boolean transitive) {
      return List.of();
    }

    @Override
    public List<MavenProject> getUpstreamProjects(MavenProject project, boolean transitive) {
      return project.getArtifactId().equals("app") ? List.of(server) : new ArrayList<>();
    }
  }
}
