package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceLockTest {
  private static final Instance INSTANCE = new Instance(4211, URI.create("http://127.0.0.1:5173"));

  private final Path file;

  InstanceLockTest(@TempDir Path folder) {
    file = folder.resolve("desktop.lock");
  }

  @Test
  void describesTheInstanceThatHoldsIt() throws Exception {
    try (InstanceLock lock = InstanceLock.acquire(file).orElseThrow()) {
      assertThat(InstanceLock.acquire(file)).isEmpty();
      assertThat(InstanceLock.describedIn(file)).isEmpty();

      lock.publish(INSTANCE);

      assertThat(InstanceLock.acquire(file)).isEmpty();
      assertThat(InstanceLock.describedIn(file)).hasValue(INSTANCE);
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void removesTheDescriptionOfAnInstanceThatWasKilled() throws Exception {
    Files.writeString(file, INSTANCE.format());

    try (InstanceLock lock = InstanceLock.acquire(file).orElseThrow()) {
      assertThat(InstanceLock.describedIn(file)).isEmpty();
      lock.publish(INSTANCE);
    }
    try (InstanceLock again = InstanceLock.acquire(file).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void isFreeAgainAfterItsHolderWasKilled() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .start();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThat(InstanceLock.acquire(file)).isEmpty();
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Optional<InstanceLock> lock = InstanceLock.acquire(file);
    assertThat(lock).isPresent();
    lock.get().close();
  }

  @Test
  void ignoresEveryIncompleteDescription() {
    String text = INSTANCE.format();

    assertThat(Instance.parse(text)).hasValue(INSTANCE);
    for (int length = 0; length < text.length(); length++) {
      assertThat(Instance.parse(text.substring(0, length))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0\0\n",
        "app=ftp://127.0.0.1:1\npid=1\n",
        "app=http://127.0.0.1\npid=1\n",
        "app=::\npid=1\n",
        "app=http://127.0.0.1:1\npid=x\n",
        "app=\\u12\npid=1\n"
      })
  void ignoresADamagedDescription(String text) {
    assertThat(Instance.parse(text)).isEmpty();
  }

  /** Holds the lock until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      List<InstanceLock> held = List.of(InstanceLock.acquire(Path.of(args[0])).orElseThrow());
      System.out.println("held");
      while (System.in.read() >= 0 && !held.isEmpty()) {
        // until the process is killed
      }
    }
  }
}
