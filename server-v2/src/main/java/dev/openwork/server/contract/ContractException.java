package dev.openwork.server.contract;

/** The annotations of the resources are contradictory or incomplete. */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractException(String message) {
    super(message);
  }
}
