package dev.openwork.server.domain;

import java.util.regex.Pattern;

/**
 * Validates opencode's ids: a prefix for the kind, followed by letters and digits. Other ids are
 * not sent to opencode, because they would become part of a URL.
 */
public final class OpencodeIds {
  /** The pattern of message ids in the contract. */
  public static final String MESSAGE = "^msg_?[A-Za-z0-9]+$";

  /** The pattern of part ids in the contract. */
  public static final String PART = "^prt_?[A-Za-z0-9]+$";

  /** The pattern of session ids in the contract. */
  public static final String SESSION = "^ses_?[A-Za-z0-9]+$";

  private static final Pattern SESSIONS = Pattern.compile(SESSION);
  private static final Pattern MESSAGES = Pattern.compile(MESSAGE);
  private static final Pattern PARTS = Pattern.compile(PART);
  private static final Pattern PERMISSIONS = Pattern.compile("per_?[A-Za-z0-9]+");
  private static final Pattern QUESTIONS = Pattern.compile("que_?[A-Za-z0-9]+");

  private OpencodeIds() {}

  /** Returns the id of a session; fails with {@code not_found} if it is invalid. */
  public static String session(String id) {
    return checked(SESSIONS, "session", id);
  }

  /** Returns the id of a message; fails with {@code not_found} if it is invalid. */
  public static String message(String id) {
    return checked(MESSAGES, "message", id);
  }

  /** Returns the id of a part; fails with {@code not_found} if it is invalid. */
  public static String part(String id) {
    return checked(PARTS, "part", id);
  }

  /** Returns the id of a permission request; fails with {@code not_found} if it is invalid. */
  public static String permission(String id) {
    return checked(PERMISSIONS, "permission request", id);
  }

  /** Returns the id of a question; fails with {@code not_found} if it is invalid. */
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
