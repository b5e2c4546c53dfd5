package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits sources from which Lombok and MapStruct generate code. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class ProcessorsIT {
  private static final String PACKAGE = "src/main/java/com/example/people/";
  private static final String PERSON = PACKAGE + "Person.java";
  private static final String VIEW = PACKAGE + "PersonView.java";
  private static final String MAPPER = PACKAGE + "PersonMapper.java";
  private static final String MAIN = PACKAGE + "Main.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.PROCESSORS.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void recompilesWhatItsProcessorsGenerate(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.PROCESSORS.copy(toolchain);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/person")).isEqualTo("PersonView(name=Ada, home=London)");

      assertThat(running.edit(MAIN, "London", "Turin").notes())
          .contains("method bodies replaced, state kept");
      assertThat(running.server("/person")).isEqualTo("PersonView(name=Ada, home=Turin)");

      Cycle seen = running.edit(VIEW, "String home;", "String home;\n  private String trade;");
      assertThat(seen.upToDate()).isTrue();
      assertThat(running.server("/person"))
          .isEqualTo("PersonView(name=Ada, home=Turin, trade=null)");
      assertThat(running.edit(PERSON, "String town;", "String town;\n  String trade;").upToDate())
          .isTrue();
      assertThat(running.edit(MAIN, ".build()", ".trade(\"analyst\").build()").upToDate()).isTrue();
      assertThat(running.server("/person"))
          .isEqualTo("PersonView(name=Ada, home=Turin, trade=analyst)");

      Cycle unknown = running.edit(MAPPER, "target = \"home\"", "target = \"house\"");
      assertThat(unknown.upToDate()).isFalse();
      assertThat(unknown.errors()).singleElement().asString().startsWith(MAPPER + ":12: ");
      assertThat(running.server("/person")).contains("trade=analyst");

      assertThat(running.edit(MAPPER, "target = \"house\"", "target = \"home\"").upToDate())
          .isTrue();
      assertThat(running.server("/person"))
          .isEqualTo("PersonView(name=Ada, home=Turin, trade=analyst)");
      running.end();
    }
    CleanBuild.requireSameClasses(project, toolchain);
  }
}
