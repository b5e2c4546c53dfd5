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
class MailboxTest {
  private static final Path PATH = Path.of("A.java");

  private final Mailbox mailbox = new Mailbox();

  @Test
  void handsOverEachPathOnce() throws Exception {
    mailbox.add(Set.of(PATH));
    mailbox.add(Set.of(PATH, PATH.resolve("below")));
    assertThat(await(Duration.ZERO)).isEqualTo(new Touched(Set.of(PATH), false));

    mailbox.wake();
    assertThat(await(Duration.ZERO).paths()).isEmpty();
  }

  @Test
  void endsABurstThatWouldNeverPause() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    Thread writer =
        new Thread(
            () -> {
              do {
                mailbox.add(Set.of(PATH));
              } while (!awaitMillis(ended));
            });
    writer.start();
    assertThat(await(Duration.ofDays(1)).paths()).containsExactly(PATH);
    ended.countDown();
    writer.join();
  }

  @Test
  void nobodyWaitsForNothingToHappen() throws Exception {
    mailbox.add(Set.of());
    mailbox.close();
    assertThat(await(Duration.ofDays(1))).isEqualTo(new Touched(Set.of(), true));
  }

  private Touched await(Duration quiet) throws InterruptedException {
    return mailbox.await(paths -> quiet);
  }

  private static boolean awaitMillis(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
