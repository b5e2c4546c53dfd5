package dev.openwork.app.web;

import java.util.Optional;

/** Thrown when a request is rejected. The title and the message are for the user. */
public final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final int status;
  private final String title;
  private final String text;
  private final String allow;

  /**
   * Creates an exception.
   *
   * @param status a status from 400 to 599
   * @param text why the request was rejected and what to do
   */
  public RequestException(int status, String title, String text) {
    this(status, title, text, "");
  }

  private RequestException(int status, String title, String text, String allow) {
    super(title + ". " + text);
    this.status = status;
    this.title = title;
    this.text = text;
    this.allow = allow;
  }

  static RequestException malformed(String text) {
    return new RequestException(BAD_REQUEST, "Malformed request", text);
  }

  static RequestException methodNotAllowed(String allow) {
    return new RequestException(
        METHOD_NOT_ALLOWED, "Method not allowed", "This address supports " + allow + ".", allow);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  /** Returns the value of the header {@code Allow}. */
  Optional<String> allow() {
    return allow.isEmpty() ? Optional.empty() : Optional.of(allow);
  }
}
