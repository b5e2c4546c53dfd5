package dev.openwork.app.web;

import java.util.Objects;

/** A response of a route handler. */
public sealed interface WebResponse {

  /** A page or a fragment of HTML. */
  record Html(int status, String body) implements WebResponse {
    public Html {
      Objects.requireNonNull(body, "body");
    }

    /** Returns a response with status 200. */
    public static Html ok(String body) {
      return new Html(200, body);
    }
  }

  /** A redirect to another page of the app. */
  record Redirect(String path) implements WebResponse {
    public Redirect {
      if (!path.startsWith("/") || path.startsWith("//")) {
        throw new IllegalArgumentException(
            "Expected a path that starts with a single '/', got '" + path + "'");
      }
    }
  }

  /**
   * A login.
   *
   * @param cookie the value of the header {@code Set-Cookie}
   * @param byPage whether a page leads to the start page, instead of a redirect
   */
  record LoggedIn(String cookie, boolean byPage) implements WebResponse {}

  /** A success without content. */
  record NoContent() implements WebResponse {}

  /** A static text file. */
  record Asset(String mediaType, String content) implements WebResponse {}

  /** A stream of server-sent events. */
  record Stream(Feed feed) implements WebResponse {}
}
