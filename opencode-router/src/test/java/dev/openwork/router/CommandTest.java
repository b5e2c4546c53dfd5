package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {
  @Test
  void everythingHasADefault() throws Exception {
    assertThat(serve(Map.of()))
        .isEqualTo(
            new ServeOptions(Path.of("").toAbsolutePath(), "127.0.0.1", 3005, Optional.empty()));
  }

  @Test
  void optionsAreTakenInAnyOrderAndForm(@TempDir Path directory) throws Exception {
    assertThat(
            serve(
                Map.of(),
                "--port=0",
                directory.toString(),
                "--host",
                "localhost",
                "--opencode-url",
                "http://127.0.0.1:4096"))
        .isEqualTo(
            new ServeOptions(
                directory, "localhost", 0, Optional.of(URI.create("http://127.0.0.1:4096"))));
  }

  @Test
  void variablesStandInForOptions(@TempDir Path directory) throws Exception {
    Map<String, String> environment =
        Map.of(
            "OPENCODE_ROUTER_HEALTH_PORT", "3100",
            "OPENCODE_ROUTER_HEALTH_HOST", "localhost",
            "OPENCODE_DIRECTORY", directory.toString(),
            "OPENCODE_URL", "http://127.0.0.1:4096");
    assertThat(serve(environment, "--port", "3200"))
        .isEqualTo(
            new ServeOptions(
                directory, "localhost", 3200, Optional.of(URI.create("http://127.0.0.1:4096"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                            no command; expected 'serve'",
    "dance,                         unknown command 'dance'; expected 'serve'",
    "serve --colour red,            unknown option '--colour'",
    "serve --port,                  --port wants a value",
    "serve --port 65536,            port '65536' is no number from 0 to 65535",
    "serve --port=http,             port 'http' is no number from 0 to 65535",
    "serve --opencode-url nowhere,  opencode's URL 'nowhere' is none; expected one such as http",
    "serve . .,                     unexpected '.'; one directory is enough",
  })
  void nonsenseIsNamed(String line, String problem) {
    List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
    assertThatThrownBy(() -> Command.parse(arguments, Map.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void aDirectoryThatIsNotThereIsNamed(@TempDir Path directory) {
    Path missing = directory.resolve("missing");
    assertThatThrownBy(() -> serve(Map.of(), missing.toString()))
        .hasMessageStartingWith(missing + " is no directory");
  }

  private static ServeOptions serve(Map<String, String> environment, String... arguments)
      throws UsageException {
    var line = new ArrayList<>(List.of("serve"));
    line.addAll(List.of(arguments));
    return ((Command.Serve) Command.parse(line, environment)).options();
  }
}
