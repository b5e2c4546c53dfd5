package dev.openwork.loop.contract;

/** Thrown when a contract or SDK cannot be created or is out of date; the message has the fix. */
public final class ContractFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message that is complete without a cause. */
  public ContractFault(String message) {
    super(message);
  }
}
