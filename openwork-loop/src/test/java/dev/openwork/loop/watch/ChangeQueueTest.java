package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChangeQueueTest {
  private static final Path PATH = Path.of("A.java");

  private final ChangeQueue queue = new ChangeQueue();

  @Test
  void returnsEachPathOnce() throws Exception {
    queue.add(Set.of(PATH));
    queue.add(Set.of(PATH, PATH.resolve("below")));
    assertThat(await(Duration.ZERO)).isEqualTo(new TouchedPaths(Set.of(PATH), false));

    queue.wake();
    assertThat(await(Duration.ZERO).paths()).isEmpty();
  }

  @Test
  void limitsAContinuousBurst() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    Thread writer =
        new Thread(
            () -> {
              do {
                queue.add(Set.of(PATH));
              } while (!awaitMillis(ended));
            });
    writer.start();
    assertThat(await(Duration.ofDays(1)).paths()).containsExactly(PATH);
    ended.countDown();
    writer.join();
  }

  @Test
  void returnsWhenItIsClosed() throws Exception {
    queue.add(Set.of());
    queue.close();
    assertThat(await(Duration.ofDays(1))).isEqualTo(new TouchedPaths(Set.of(), true));
  }

  private TouchedPaths await(Duration quiet) throws InterruptedException {
    return queue.await(paths -> quiet);
  }

  private static boolean awaitMillis(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
