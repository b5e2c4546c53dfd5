package dev.openwork.maven.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.fork.Debug;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebugParameterTest {
  private static final int SERVER = 0;
  private static final int APP = 1;

  @Test
  void assignsADifferentPortToEachProgram() throws Exception {
    assertThat(DebugParameter.parse("8000", true, SERVER)).contains(new Debug(8000, true));
    assertThat(DebugParameter.parse("8000", false, APP)).contains(new Debug(8001, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "true"})
  void hasADefaultPort(String text) throws Exception {
    assertThat(DebugParameter.parse(text, false, SERVER)).contains(new Debug(5005, false));
    assertThat(DebugParameter.parse(text, false, APP)).contains(new Debug(5006, false));
  }

  @Test
  void isDisabledByDefault() throws Exception {
    assertThat(DebugParameter.parse(null, true, SERVER)).isEmpty();
    assertThat(DebugParameter.parse("false", true, SERVER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "0", "-1", "65535", "5005 "})
  void rejectsAnInvalidPort(String text) {
    assertThatThrownBy(() -> DebugParameter.parse(text, false, SERVER))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContainingAll("-Dopenwork.debug=" + text, "from 1 to 65534");
  }
}
