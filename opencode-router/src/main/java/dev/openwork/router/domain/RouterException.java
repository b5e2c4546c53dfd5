package dev.openwork.router.domain;

/**
 * Something that will not be done, and why: the message names the bad value, what was expected and
 * the way out, and holds no secret. Turned into an HTTP status, an exit status or a chat message in
 * one place each.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What kind of refusal it is. */
  public enum Code {
    /** What was asked makes no sense. */
    INVALID,
    /** Who asked is not known. */
    UNAUTHORIZED,
    /** Who asked may not. */
    FORBIDDEN,
    /** What was asked for is not there. */
    NOT_FOUND,
    /** The route answers to other methods. */
    WRONG_METHOD,
    /** More than is taken. */
    TOO_LARGE,
    /** Not now; later perhaps. */
    UNAVAILABLE
  }

  private final Code code;

  /** A refusal of that kind. */
  public Refusal(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** What was asked makes no sense. */
  public static Refusal invalid(String message) {
    return new Refusal(Code.INVALID, message);
  }

  /** What was asked for is not there. */
  public static Refusal notFound(String message) {
    return new Refusal(Code.NOT_FOUND, message);
  }

  /** Its kind. */
  public Code code() {
    return code;
  }

  /** The reason, for people. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
