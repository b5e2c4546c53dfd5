package dev.openwork.contract;

/** Thrown when a file is not a contract. The message contains the file, the line and a remedy. */
public final class UnreadableContractException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param file the file
   * @param line the line, from 1; 0 if no line is to blame
   * @param problem what is wrong, without a full stop
   * @param remedy what to do, without a full stop
   */
  public UnreadableContractException(String file, int line, String problem, String remedy) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy + ".");
  }
}
