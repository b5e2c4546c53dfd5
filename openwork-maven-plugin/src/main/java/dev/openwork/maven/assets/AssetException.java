package dev.openwork.maven.assets;

import dev.openwork.loop.problem.Problem;

/**
 * A runtime asset cannot be staged. The message is complete: it contains the invalid value, what
 * was expected and what to do, and can be shown to the user as it is.
 */
public abstract sealed class AssetException extends Exception
    permits ConstantsException, SourcesException, StagingException, UntrustedException {
  private static final long serialVersionUID = 1;

  AssetException(String message) {
    super(message);
  }

  AssetException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Returns the message with its position in a file, if there is one. */
  public Problem problem() {
    return Problem.of(String.valueOf(getMessage()));
  }
}
