package dev.openwork.server.domain;

import java.util.List;
import java.util.Optional;

/**
 * The failure of an operation, with a code for programs and a message for people that contains the
 * reason and the remedy.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FailureCode code;
  private final transient List<FieldProblem> problems;

  /** Creates a failure of the request as a whole. */
  public Failure(FailureCode code, String message) {
    this(code, message, List.of());
  }

  /** Creates a failure with the problems of single fields. */
  public Failure(FailureCode code, String message, List<FieldProblem> problems) {
    super(message);
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  /** Returns a {@code not_found} failure for an id. */
  public static Failure unknown(String kind, String id) {
    return new Failure(FailureCode.NOT_FOUND, "No " + kind + " has the id '" + id + "'");
  }

  /** Returns an {@code invalid_request} failure of one field. */
  public static Failure invalid(String path, String message) {
    return new Failure(
        FailureCode.INVALID_REQUEST,
        message,
        List.of(new FieldProblem(message, Optional.of(path))));
  }

  /** Returns the code for programs. */
  public FailureCode code() {
    return code;
  }

  /** Returns the problems of single fields; empty if the failure is not about fields. */
  public List<FieldProblem> problems() {
    return problems;
  }

  /** Returns the message, never null. */
  public String explanation() {
    return String.valueOf(getMessage());
  }
}
