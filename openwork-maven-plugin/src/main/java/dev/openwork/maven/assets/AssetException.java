package dev.openwork.maven.assets;

import dev.openwork.loop.problem.Problem;

/**
 * Why a runtime asset could not be staged. The message stands alone: it names the bad value, what
 * was expected and the way out, and is meant to be shown as it is.
 */
public abstract sealed class AssetException extends Exception
    permits ConstantsException,
        HashMismatchException,
        SourcesException,
        StagingException,
        UntrustedException {
  private static final long serialVersionUID = 1;

  AssetException(String message) {
    super(message);
  }

  AssetException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same with the place in a file, where there is one. */
  public Problem problem() {
    return Problem.of(String.valueOf(getMessage()));
  }
}
