package dev.openwork.loop.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LockFileTest {
  private final Path file;

  LockFileTest(@TempDir Path directory) {
    this.file = directory.resolve("local/some.lock");
  }

  /** Another process, which holds the lock until its input ends. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      LockFile lock = LockFile.tryAcquire(Path.of(args[0])).orElseThrow();
      System.out.println("locked");
      System.in.transferTo(System.out);
      lock.close();
    }
  }

  @Test
  void isHeldAgainstOtherProcessesUntilTheyEnd() throws Exception {
    Process holder = startHolder();
    try (BufferedReader output = holder.inputReader()) {
      assertThat(output.readLine()).isEqualTo("locked");
      assertThat(LockFile.tryAcquire(file)).isEmpty();
      assertThat(LockFile.holder(file)).contains(String.valueOf(holder.pid()));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(LockFile.holder(file)).isEmpty();
    LockFile.tryAcquire(file).orElseThrow().close();
  }

  @Test
  void waitsForAnotherProcessAndReportsItsId() throws Exception {
    Process holder = startHolder();
    List<String> waitedFor = new CopyOnWriteArrayList<>();
    try (BufferedReader output = holder.inputReader()) {
      assertThat(output.readLine()).isEqualTo("locked");
      String result =
          LockFile.holding(
              file,
              pid -> {
                waitedFor.add(pid);
                holder.destroyForcibly();
              },
              () -> "done");
      assertThat(result).isEqualTo("done");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(waitedFor).containsExactly(String.valueOf(holder.pid()));
  }

  @Test
  void isHeldAgainstOtherThreads() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    CountDownLatch inside = new CountDownLatch(1);
    try {
      Future<String> second =
          LockFile.holding(
              file,
              pid -> {},
              () -> {
                Future<String> other =
                    threads.submit(
                        () -> {
                          inside.countDown();
                          return LockFile.holding(file, pid -> {}, () -> "second");
                        });
                try {
                  inside.await();
                } catch (InterruptedException e) {
                  throw new IOException(e);
                }
                assertThat(other).isNotDone();
                return other;
              });
      assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("second");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void containsTheIdOfItsHolder() throws Exception {
    try (LockFile lock = LockFile.tryAcquire(file).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(LockFile.tryAcquire(file)).isEmpty();
      assertThat(LockFile.holder(file)).contains(String.valueOf(ProcessHandle.current().pid()));
    }
  }

  @Test
  void isFreeAfterItIsClosed() throws Exception {
    LockFile.tryAcquire(file).orElseThrow().close();
    assertThat(LockFile.holder(file)).isEmpty();
    try (LockFile again = LockFile.tryAcquire(file).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }

  private Process startHolder() throws IOException {
    String classPath =
        Stream.of("target/classes", "target/test-classes")
            .map(path -> Path.of(path).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-cp", classPath, Holder.class.getName(), file.toString())
        .redirectErrorStream(true)
        .start();
  }
}
