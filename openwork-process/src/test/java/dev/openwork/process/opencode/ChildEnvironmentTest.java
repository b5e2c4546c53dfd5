package dev.openwork.process.opencode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChildEnvironmentTest {
  private final ChildEnvironment environment =
      new ChildEnvironment(
          Map.of(
              "PATH", "p",
              "LC_ALL", "C.UTF-8",
              "https_proxy", "h",
              "STRAY", "s",
              "OPENWORK_HOST_TOKEN", "t",
              "OPENCODE_CONFIG_CONTENT", "{}",
              "OPENCODE_ROUTER_MODEL", "m",
              "OPENAI_API_KEY", "k",
              "SLACK_BOT_TOKEN", "b",
              "AWS_PROFILE", "a"),
          Set.of("AWS_PROFILE"));

  @Test
  void opencodeReceivesItsOwnModelAndConfiguredVariables() {
    assertThat(environment.forOpencode())
        .containsOnlyKeys(
            "PATH",
            "LC_ALL",
            "https_proxy",
            "OPENCODE_CONFIG_CONTENT",
            "OPENAI_API_KEY",
            "AWS_PROFILE");
  }

  @Test
  void theRouterReceivesItsOwnAndChatVariables() {
    assertThat(environment.forRouter())
        .containsOnlyKeys(
            "PATH", "LC_ALL", "https_proxy", "OPENCODE_ROUTER_MODEL", "SLACK_BOT_TOKEN");
  }
}
