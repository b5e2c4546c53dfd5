package dev.openwork.server.domain;

import java.util.regex.Pattern;

/**
 * How opencode names things: a prefix that says what, and letters and digits. Anything else cannot
 * be known to it and is not sent there, for it would become part of an address.
 */
public final class OpencodeIds {
  /** What a message's id looks like, for the contract. */
  public static final String MESSAGE = "^msg_?[A-Za-z0-9]+$";

  /** What a part's id looks like, for the contract. */
  public static final String PART = "^prt_?[A-Za-z0-9]+$";

  /** What a session's id looks like, for the contract. */
  public static final String SESSION = "^ses_?[A-Za-z0-9]+$";

  private static final Pattern SESSIONS = Pattern.compile(SESSION);
  private static final Pattern MESSAGES = Pattern.compile(MESSAGE);
  private static final Pattern PARTS = Pattern.compile(PART);
  private static final Pattern PERMISSIONS = Pattern.compile("per_?[A-Za-z0-9]+");
  private static final Pattern QUESTIONS = Pattern.compile("que_?[A-Za-z0-9]+");

  private OpencodeIds() {}

  /** The id of a session; fails with {@code not_found} when it cannot be one. */
  public static String session(String id) {
    return checked(SESSIONS, "session", id);
  }

  /** The id of a message; fails with {@code not_found} when it cannot be one. */
  public static String message(String id) {
    return checked(MESSAGES, "message", id);
  }

  /** The id of a part; fails with {@code not_found} when it cannot be one. */
  public static String part(String id) {
    return checked(PARTS, "part", id);
  }

  /** The id of a permission request; fails with {@code not_found} when it cannot be one. */
  public static String permission(String id) {
    return checked(PERMISSIONS, "permission request", id);
  }

  /** The id of a question; fails with {@code not_found} when it cannot be one. */
  public static String question(String id) {
    return checked(QUESTIONS, "question", id);
  }

  private static String checked(Pattern pattern, String kind, String id) {
    if (!pattern.matcher(id).matches()) {
      throw Failure.unknown(kind, id);
    }
    return id;
  }
}
