package dev.openwork.server.contract;

/** The annotations of the resources contradict each other or say too little for a contract. */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractException(String message) {
    super(message);
  }
}
