package dev.openwork.server.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The contract of the server, which is generated on first use. Thread-safe. */
public final class CachedContract implements Supplier<String> {
  private @Nullable String contract;

  @Override
  public synchronized String get() {
    if (contract == null) {
      contract = ContractReader.read();
    }
    return contract;
  }
}
