package dev.openwork.server.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.Failure;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParallelCallsTest {
  private static final int PATIENCE_SECONDS = 30;

  private final ExecutorService executor = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    executor.shutdownNow();
  }

  @Test
  void runInParallel() {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ParallelCalls calls = new ParallelCalls(executor)) {
      Supplier<Integer> one = calls.begin(() -> meet(together, 1));
      Supplier<Integer> other = calls.begin(() -> meet(together, 2));
      calls.await();

      assertThat(one.get() + other.get()).isEqualTo(3);
    }
  }

  @Test
  void aFailedCallCancelsTheOthers() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Failure failure = Failure.unknown("session", "ses_1");

    assertThatThrownBy(() -> callBoth(interrupted, failure)).isSameAs(failure);
    assertThat(interrupted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private void callBoth(CountDownLatch interrupted, Failure failure) {
    CountDownLatch begun = new CountDownLatch(1);
    try (ParallelCalls calls = new ParallelCalls(executor)) {
      calls.begin(() -> waitUntilInterrupted(begun, interrupted));
      calls.begin(
          () -> {
            await(begun);
            throw failure;
          });
      calls.await();
    }
  }

  private static boolean waitUntilInterrupted(CountDownLatch begun, CountDownLatch interrupted) {
    begun.countDown();
    try {
      return new CountDownLatch(1).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted.countDown();
      return false;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int meet(CyclicBarrier together, int result) {
    try {
      together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return result;
    } catch (Exception e) {
      throw new IllegalStateException("The other call was not begun", e);
    }
  }
}
