package dev.openwork.router.channel;

import dev.openwork.router.domain.Address;
import java.time.Instant;

/** Port: what an identity has taken already. Outlives the process. Safe for several threads. */
public interface ReplayGuard {

  /** Whether this is the first time that the mark is shown; it is known until that moment. */
  boolean isFirst(Address address, String mark, Instant until);

  /** Makes the next time the first one. */
  void forget(Address address, String mark);
}
