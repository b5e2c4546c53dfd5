package dev.openwork.maven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the script {@code dev} with a replacement of Maven whose local repository is in the file
 * that {@code MAVEN_SETTINGS} names, as Maven's own settings could.
 */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the script dev")
class InstallationTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$*" >>"$CALLS"
      repository=$(cat "$MAVEN_SETTINGS")
      case " $* " in
        *" install "*)
          mkdir -p "$repository"
          : >"$repository/plugin"
          ;;
        *)
          [ -e "$repository/plugin" ] || exit 1
          if [ ! -e "$OPENWORK_DEV_EXCHANGE/installed" ] &&
            [ "$(cat "$repository/cksum")" != "$OPENWORK_DEV_SOURCES" ]; then
            : >"$OPENWORK_DEV_EXCHANGE/install"
            : >"$OPENWORK_DEV_EXCHANGE/again"
            exit 0
          fi
          echo "$OPENWORK_DEV_SOURCES" >"$repository/cksum"
          : >"$OPENWORK_DEV_EXCHANGE/started"
          exit "$(cat "$STATUS")"
          ;;
      esac
      """;

  private final Path directory;

  InstallationTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void createCheckout() throws IOException {
    write("pom.xml", "");
    for (String module : List.of("openwork-contract", "openwork-loop", "openwork-maven-plugin")) {
      write(module + "/pom.xml", "");
      write(module + "/src/main/A.java", "class A {}");
    }
    Files.copy(Path.of("../dev"), directory.resolve("dev"), StandardCopyOption.COPY_ATTRIBUTES);
    assertThat(write("bin/mvn", MAVEN).toFile().setExecutable(true)).isTrue();
    write("status", "0");
    useRepository("one");
  }

  @Test
  void installsOnceWithTheOptionsOfTheLoop() throws Exception {
    assertThat(dev("-s", "my settings.xml", "-o", "-Dapp=false")).isZero();
    assertThat(calls()).hasSize(2);
    assertThat(calls().get(0)).startsWith("-q -s my settings.xml -o -Dapp=false install ");
    assertThat(calls().get(1)).isEqualTo("-q openwork:dev -s my settings.xml -o -Dapp=false");

    assertThat(dev()).isZero();
    assertThat(calls()).hasSize(3).last().isEqualTo("-q openwork:dev");
  }

  @Test
  void installsChangedSources() throws Exception {
    dev();
    write("openwork-loop/src/main/A.java", "class B {}");
    assertThat(dev()).isZero();
    assertThat(goals()).containsExactly("install", "dev", "install", "dev");
  }

  @Test
  void installsInTheRepositoryThatOtherSettingsSelect() throws Exception {
    dev();
    useRepository("two");
    assertThat(dev()).isZero();
    assertThat(goals()).containsExactly("install", "dev", "dev", "install", "dev");
    assertThat(directory.resolve("two/plugin")).exists();
  }

  @Test
  void installsWhenAnotherCheckoutHasInstalledOtherSources() throws Exception {
    dev();
    write("one/cksum", "other");
    assertThat(dev()).isZero();
    assertThat(goals()).containsExactly("install", "dev", "dev", "install", "dev");
  }

  @ParameterizedTest
  @CsvSource({"1", "130", "143"})
  void doesNotInstallAfterAFailureOfTheLoop(String status) throws Exception {
    dev();
    write("status", status);
    assertThat(dev()).isEqualTo(Integer.parseInt(status));
    assertThat(goals()).containsExactly("install", "dev", "dev");
  }

  @Test
  void triesOnceAfterAnInstallation() throws Exception {
    write(
        "bin/mvn",
        """
        #!/bin/sh
        echo "$*" >>"$CALLS"
        case "$*" in *openwork:dev*) exit 1 ;; esac
        """);
    assertThat(dev()).isEqualTo(1);
    assertThat(goals()).containsExactly("install", "dev");
  }

  private void useRepository(String name) throws IOException {
    write("settings", directory.resolve(name).toString());
  }

  private int dev(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(directory.resolve("dev").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(directory.resolve("output").toFile());
    builder.environment().merge("PATH", directory.resolve("bin") + ":", (old, bin) -> bin + old);
    builder.environment().put("CALLS", directory.resolve("calls").toString());
    builder.environment().put("STATUS", directory.resolve("status").toString());
    builder.environment().put("MAVEN_SETTINGS", directory.resolve("settings").toString());
    Process script = builder.start();
    assertThat(script.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return script.exitValue();
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(directory.resolve("calls"));
  }

  private List<String> goals() throws IOException {
    return calls().stream().map(call -> call.contains("openwork:dev") ? "dev" : "install").toList();
  }

  private Path write(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
