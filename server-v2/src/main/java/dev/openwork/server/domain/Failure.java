package dev.openwork.server.domain;

import java.util.List;
import java.util.Optional;

/**
 * An operation could not be done. Carries the code a program acts on and a message that tells a
 * person what was wrong and what to do next.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FailureCode code;
  private final transient List<FieldProblem> problems;

  /** A failure about the request as a whole. */
  public Failure(FailureCode code, String message) {
    this(code, message, List.of());
  }

  /** A failure with what is wrong with single fields. */
  public Failure(FailureCode code, String message, List<FieldProblem> problems) {
    super(message);
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  /** Nothing of this kind is known under this id. */
  public static Failure unknown(String kind, String id) {
    return new Failure(FailureCode.NOT_FOUND, "No " + kind + " has the id '" + id + "'");
  }

  /** One field of the request is wrong. */
  public static Failure invalid(String path, String message) {
    return new Failure(
        FailureCode.INVALID_REQUEST,
        message,
        List.of(new FieldProblem(message, Optional.of(path))));
  }

  /** What a program acts on. */
  public FailureCode code() {
    return code;
  }

  /** What is wrong with which field; empty when the failure is not about fields. */
  public List<FieldProblem> problems() {
    return problems;
  }

  /** The message, never null. */
  public String explanation() {
    return String.valueOf(getMessage());
  }
}
