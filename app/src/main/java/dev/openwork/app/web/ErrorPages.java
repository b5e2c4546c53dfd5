package dev.openwork.app.web;

/** Renders the pages of rejected requests. They contain no data of the app. */
public interface ErrorPages {

  /** Returns a page. */
  String page(String title, String text);

  /** Returns a fragment for a page that htmx updates. */
  String fragment(String title, String text);
}
