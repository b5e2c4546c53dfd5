package dev.openwork.server.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The contract, read when it is first asked for. */
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
