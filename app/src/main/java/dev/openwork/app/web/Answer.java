package dev.openwork.app.web;

import java.util.Objects;

/** What a page says to a request. */
public sealed interface Answer {

  /** HTML, a whole page or a fragment. */
  record Html(int status, String body) implements Answer {
    public Html {
      Objects.requireNonNull(body, "body");
    }

    /** Answers with status 200. */
    public static Html ok(String body) {
      return new Html(200, body);
    }
  }

  /** Sends the browser to another page of the app with a GET. */
  record Redirect(String path) implements Answer {
    public Redirect {
      if (!path.startsWith("/") || path.startsWith("//")) {
        throw new IllegalArgumentException("Not a path of the app: '" + path + "'");
      }
    }
  }

  /** Done, nothing to show. */
  record Nothing() implements Answer {}

  /** A text file that belongs to the pages. */
  record Asset(String mediaType, String content) implements Answer {}

  /** Events until the browser leaves or the app closes. */
  record Stream(Feed feed) implements Answer {}
}
