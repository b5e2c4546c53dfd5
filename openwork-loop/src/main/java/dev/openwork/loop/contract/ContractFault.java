package dev.openwork.loop.contract;

/** A contract that could not be made, or is not what it should be; the message says what to do. */
public final class ContractFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault with its message. */
  public ContractFault(String message) {
    super(message);
  }
}
