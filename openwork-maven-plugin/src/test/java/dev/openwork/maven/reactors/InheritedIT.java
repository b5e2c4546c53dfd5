package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits the POMs from which modules inherit, and two modules with the same artifactId. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("slow")
class InheritedIT {
  private static final String PARENT = "parent/pom.xml";
  private static final String ROOT = "pom.xml";

  /** The oldest Maven, which caches POMs in the most places. */
  static Stream<Toolchain> oldest() throws IOException {
    return Reactor.INHERITED.allMavens().limit(1);
  }

  static Stream<Toolchain> others() throws IOException {
    return Reactor.INHERITED.allMavens().skip(1);
  }

  @ParameterizedTest
  @MethodSource("oldest")
  void appliesEditsOfEveryPom(Toolchain toolchain) throws Exception {
    edit(toolchain);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("others")
  void appliesEditsOfEveryPomInLaterVersions(Toolchain toolchain) throws Exception {
    edit(toolchain);
  }

  private static void edit(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.INHERITED.copy(toolchain);
    // Maven looks for a plugin's prefix in the module that it builds first, which is the BOM.
    String goal = "dev.openwork:openwork-maven-plugin:" + BuildProperty.VERSION.value() + ":dev";
    try (RunningReactor running = RunningReactor.launchGoal(goal, project, toolchain)) {
      assertThat(running.awaitReady()).containsExactly("server");
      assertThat(running.server("/"))
          .contains("parent-1 root-1 profile-1", "first-1 second-1", "slf4j-api-2.0.16.jar")
          .contains("commons-io-2.20.0.jar", "NullMarked is missing", "class file 61");

      apply(running, PARENT, "parent-1", "parent-2");
      assertThat(running.server("/")).contains("parent-2 root-1 profile-1");
      apply(running, ROOT, "root-1", "root-2");
      assertThat(running.server("/")).contains("parent-2 root-2 profile-1");
      apply(running, ROOT, "profile-1", "profile-2");
      assertThat(running.server("/")).contains("parent-2 root-2 profile-2");
      apply(running, ROOT, "2.0.16", "2.0.17");
      assertThat(running.server("/")).contains("slf4j-api-2.0.17.jar");
      apply(running, "bom/pom.xml", "2.20.0", "2.19.0");
      assertThat(running.server("/")).contains("commons-io-2.19.0.jar");
      apply(running, "second/pom.xml", "<!-- dependencies -->", dependency());
      assertThat(running.server("/")).contains("jspecify-1.0.0.jar");
      apply(running, PARENT, "<!-- compiler -->", "<release>11</release>");
      assertThat(running.server("/")).contains("class file 55");

      apply(running, "second/src/main/java/second/Api.java", "second-1", "second-2");
      assertThat(running.server("/")).contains("first-1 second-2");
      apply(running, "first/src/main/java/first/Api.java", "first-1", "first-2");
      assertThat(running.server("/")).contains("first-2 second-2");
      running.end();
    }
  }

  private static void apply(RunningReactor running, String path, String old, String replacement)
      throws Exception {
    Cycle cycle = running.edit(path, old, replacement);
    assertThat(cycle.upToDate()).as("%s: %s", path, cycle.errors()).isTrue();
  }

  private static String dependency() {
    return """
    <dependency>
      <groupId>org.jspecify</groupId>
      <artifactId>jspecify</artifactId>
      <version>1.0.0</version>
    </dependency>
    """;
  }
}
