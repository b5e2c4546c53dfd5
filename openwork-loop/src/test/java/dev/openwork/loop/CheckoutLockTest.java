package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckoutLockTest {

  /** A loop in another process. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      CheckoutLock.take(Path.of(args[0]));
      System.out.println("holds it");
      Thread.currentThread().join();
    }
  }

  @Test
  void excludesOtherProcessesUntilTheHolderEnds(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("loop.lock");
    Process holder = hold(file);
    try (BufferedReader output = holder.inputReader()) {
      assertThat(output.readLine()).isEqualTo("holds it");
      assertThatThrownBy(() -> CheckoutLock.take(file))
          .isInstanceOf(CheckoutLock.Held.class)
          .hasMessageContaining("Process " + holder.pid());
      assertThat(CheckoutLock.holder(file)).contains(String.valueOf(holder.pid()));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(CheckoutLock.holder(file)).isEmpty();
    CheckoutLock.take(file).close();
  }

  private static Process hold(Path file) throws IOException {
    String classPath =
        Stream.of("target/classes", "target/test-classes")
            .map(path -> Path.of(path).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-cp", classPath, Holder.class.getName(), file.toString())
        .redirectErrorStream(true)
        .start();
  }

  @Test
  void namesItsHolder(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("local/loop.lock");
    try (CheckoutLock held = CheckoutLock.take(file)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> CheckoutLock.take(file))
          .isInstanceOf(CheckoutLock.Held.class)
          .hasMessageContaining("Process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void isFreeAgainWhenItIsClosed(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("loop.lock");
    CheckoutLock.take(file).close();
    try (CheckoutLock again = CheckoutLock.take(file)) {
      assertThat(again).isNotNull();
    }
  }
}
