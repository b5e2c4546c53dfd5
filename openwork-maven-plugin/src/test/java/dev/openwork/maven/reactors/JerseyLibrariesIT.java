package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits method bodies, constants and signatures in libraries of a server. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class JerseyLibrariesIT {
  private static final String PRICE = "model/src/main/java/com/example/shop/model/Price.java";
  private static final String DISCOUNT = "rules/src/main/java/com/example/shop/rules/Discount.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.JERSEY_LIBRARIES.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void reloadsAfterEditsOfUpstreamModules(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.JERSEY_LIBRARIES.copy(toolchain);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/price/1000")).isEqualTo("9.00 EUR");

      assertThat(running.edit(PRICE, "%d.%02d %s", "%d,%02d %s").upToDate()).isTrue();
      assertThat(running.server("/price/1000")).isEqualTo("9,00 EUR");

      assertThat(running.edit(PRICE, "PERCENT = 10", "PERCENT = 20").upToDate()).isTrue();
      assertThat(running.server("/price/1000")).isEqualTo("8,00 EUR");

      Cycle renamed = running.edit(PRICE, "DISCOUNT_PERCENT", "PERCENT_OFF");
      assertThat(renamed.upToDate()).isFalse();
      assertThat(renamed.errors()).singleElement().asString().startsWith(DISCOUNT + ":10: ");
      assertThat(running.server("/price/1000")).isEqualTo("8,00 EUR");

      assertThat(running.edit(DISCOUNT, "DISCOUNT_PERCENT", "PERCENT_OFF").upToDate()).isTrue();
      assertThat(running.server("/price/1000")).isEqualTo("8,00 EUR");

      assertThat(running.edit(DISCOUNT, "/ 100", "/ 100 + 1").upToDate()).isTrue();
      assertThat(running.server("/price/1000")).isEqualTo("8,01 EUR");

      Cycle upstream = running.edit(PRICE, "PERCENT_OFF = 20", "PERCENT_OFF = ");
      assertThat(upstream.errors()).singleElement().asString().startsWith(PRICE + ":6: ");
      assertThat(upstream.behind()).containsExactly("server");
      assertThat(running.console()).contains("compile model failed: " + PRICE + ":6");
      assertThat(running.server("/price/1000")).isEqualTo("8,01 EUR");
      assertThat(running.edit(PRICE, "PERCENT_OFF = ", "PERCENT_OFF = 20").upToDate()).isTrue();
      running.end();
    }
    CleanBuild.requireSameClasses(project, toolchain);
  }
}
