package dev.openwork.loop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The main thread of a fork, in a separate JVM because it waits for all other threads. */
@Timeout(120)
class MainThreadTest {
  private static final int ROUNDS = 300;
  private static final String SURVIVED = "survived";

  /** Reloads a program whose only other thread ends at the moment of the reload. */
  static final class Rounds {
    private static volatile CountDownLatch end = new CountDownLatch(1);

    /** A program that leaves a thread. */
    public static void program(String[] args) {
      CountDownLatch mine = end;
      new Thread(() -> awaitQuietly(mine)).start();
    }

    public static void main(String[] args) throws Throwable {
      new Thread(() -> awaitQuietly(new CountDownLatch(1)), "stays").start();
      MainThread main = new MainThread();
      Thread waiting = Thread.currentThread();
      Thread driver = new Thread(() -> drive(main, waiting), "driver");
      driver.setDaemon(true);
      driver.start();
      main.serve();
    }

    private static void drive(MainThread main, Thread waiting) {
      try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
        for (int round = 0; round < ROUNDS; round++) {
          end = new CountDownLatch(1);
          HostedMain hosted =
              new HostedMain(
                  Rounds.class.getMethod("program", String[].class),
                  new String[0],
                  Rounds.class.getClassLoader());
          main.run(hosted);
          hosted.awaitPort(listening.getLocalPort());
          listening.accept().close();
          while (waiting.getState() != Thread.State.WAITING) {
            if (!waiting.isAlive()) {
              throw new IllegalStateException("the main thread ended in round " + round);
            }
            Thread.onSpinWait();
          }
          end.countDown();
          main.hold();
        }
        System.out.println(SURVIVED);
      } catch (Throwable e) {
        e.printStackTrace();
      }
      Runtime.getRuntime().halt(0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void survivesThreadsThatEndWhileItIsWoken() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Rounds.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(output.strip()).isEqualTo(SURVIVED);
    } finally {
      process.destroyForcibly();
    }
  }
}
