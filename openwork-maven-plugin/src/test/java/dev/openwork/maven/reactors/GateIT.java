package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepts and checks contracts and SDKs in reactors that also build them without the loop. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class GateIT {
  private static final String CONTRACT = "server/openapi/openapi.yaml";
  private static final String COMMON = "server/openapi/schemas/common.yaml";
  private static final String PET = "client/generated/models/Pet.ts";
  private static final String EXPORTER = "server/src/main/java/com/example/gate/Exporter.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Toolchains.at(2);
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void agreesWithBoundGeneratorsAndWithTheLoop(Toolchain toolchain) throws Exception {
    ReactorCopy project = copy("gate", "gate", toolchain);
    MavenRun maven = new MavenRun(project, toolchain);

    // The gate is declared in the root POM and generators are bound to a phase.
    assertThat(maven.fail("verify"))
        .contains("changed        server/openapi/openapi.yaml", "+  title: Pets");
    maven.succeed("openwork:contract-accept");
    assertThat(project.read(CONTRACT)).contains("title: Pets", "slf4j 2.0.16", "version: '7'");
    assertThat(project.read(PET)).contains("name?: string");
    assertThat(project.root().resolve("client/generated/docs")).doesNotExist();
    assertThat(maven.succeed("clean", "verify"))
        .contains("The contract is checked in module server.");
    assertThat(maven.succeed("verify", "-pl", "client,models"))
        .contains("The contract is not checked, because this build does not include module server");

    // The contract changes with a library.
    project.edit("pom.xml", "2.0.16", "2.0.17");
    assertThat(maven.fail("verify")).contains("+  description: with slf4j 2.0.17");
    maven.succeed("openwork:contract-accept");
    maven.succeed("verify");

    // The events of contract-accept would be read as those of the loop.
    FileTree.delete(project.root().resolve(".local"));
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.app("/")).isEqualTo("getName getPrice");
      assertThat(running.edit(COMMON, "        name:", "        nickname:").upToDate()).isTrue();
      assertThat(running.app("/")).isEqualTo("getNickname getPrice");
      assertThat(project.read(PET)).contains("nickname?: string");

      Cycle broken = running.edit(EXPORTER, "operationId: list", "operation: list");
      assertThat(broken.upToDate()).isFalse();
      assertThat(broken.errors())
          .anyMatch(error -> error.contains("paths.'/pets'(get).operation is unexpected"));
      assertThat(running.edit(EXPORTER, "operation: list", "operationId: list").upToDate())
          .isTrue();
      running.end();
    }
    maven.succeed("verify");
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void checksTheContractOfARunningServerWithoutSdk(Toolchain toolchain) throws Exception {
    ReactorCopy project = copy("plain-main", "served", toolchain);
    MavenRun maven = new MavenRun(project, toolchain);
    project.edit(
        "pom.xml", "<exporter>com.example.greeting.Contract</exporter>", "<path>/greeting</path>");
    String gate =
        "<build><plugins><plugin><groupId>dev.openwork</groupId>"
            + "<artifactId>openwork-maven-plugin</artifactId>%s<executions><execution><goals>"
            + "<goal>contract-check</goal></goals></execution></executions></plugin></plugins>"
            + "</build></project>";

    String root = project.read("pom.xml");
    project.edit(
        "pom.xml",
        "</pluginManagement>",
        "</pluginManagement>"
            + gate.formatted("<inherited>false</inherited>")
                .replaceAll("^<build>|</build></project>$", ""));
    assertThat(maven.fail("verify"))
        .contains("openwork:contract-check is declared in", "Move the execution to");
    project.write("pom.xml", root);
    project.edit("server/pom.xml", "</project>", gate.formatted(""));

    assertThat(maven.fail("verify"))
        .contains("changed        server/openapi/openapi.json", "+{\"text\":\"hello\"}");
    maven.succeed("openwork:contract-accept");
    assertThat(project.read("server/openapi/openapi.json")).isEqualTo("{\"text\":\"hello\"}");
    maven.succeed("clean", "verify");
    FileTree.delete(project.root().resolve("server/target"));
    assertThat(maven.fail("openwork:contract-check"))
        .contains("because module server is not compiled. Run mvn verify");

    project.edit(
        "server/src/main/java/com/example/greeting/Main.java",
        "    HttpServer server =",
        "    if (true) throw new IllegalStateException(\"no greeting\");\n    HttpServer server =");
    assertThat(maven.fail("verify"))
        .contains(
            "the server com.example.greeting.Main did not start on port",
            "Main.java",
            "no greeting");
  }

  private static ReactorCopy copy(String reactor, String directory, Toolchain toolchain)
      throws IOException {
    Path work = Reactor.WORK.resolve(toolchain.toString());
    return ReactorCopy.of(reactor, work.resolve(directory));
  }
}
