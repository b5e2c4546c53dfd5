package dev.openwork.router.domain;

/**
 * Signals that a request cannot be fulfilled. The message is written for people: it contains the
 * invalid value, the expected one and a remedy, but no secret. The HTTP API maps the {@link Code}
 * to a status, the command line to an exit status, and a chat receives the message as a reply.
 */
public final class RouterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The category of a failure. */
  public enum Code {
    /** The request or the configuration is invalid. */
    INVALID,
    /** The credentials are missing or wrong. */
    UNAUTHORIZED,
    /** The caller is not permitted to do this. */
    FORBIDDEN,
    /** The resource does not exist. */
    NOT_FOUND,
    /** The route does not support the HTTP method. */
    METHOD_NOT_ALLOWED,
    /** The content exceeds a size limit. */
    TOO_LARGE,
    /** The request cannot be processed at the moment and may be retried. */
    UNAVAILABLE
  }

  private final Code code;

  /** Creates an exception of the given category. */
  public RouterException(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** Creates an exception with {@link Code#INVALID}. */
  public static RouterException invalid(String message) {
    return new RouterException(Code.INVALID, message);
  }

  /** Creates an exception with {@link Code#NOT_FOUND}. */
  public static RouterException notFound(String message) {
    return new RouterException(Code.NOT_FOUND, message);
  }

  /** Creates an exception with {@link Code#UNAUTHORIZED}. */
  public static RouterException unauthorized(String message) {
    return new RouterException(Code.UNAUTHORIZED, message);
  }

  /** Creates an exception with {@link Code#UNAVAILABLE}. */
  public static RouterException unavailable(String message) {
    return new RouterException(Code.UNAVAILABLE, message);
  }

  /** Returns the category of the failure. */
  public Code code() {
    return code;
  }

  /** Returns the message, which is never null. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
