package dev.openwork.app.pages;

import dev.openwork.app.web.ErrorPages;
import dev.openwork.app.web.RouteHandler;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.sdk.error.OpenWorkException;

/** The error pages. */
final class ProblemPages implements ErrorPages {
  private final Views views;
  private final Fragments fragments;

  ProblemPages(Views views) {
    this.views = views;
    this.fragments = new Fragments(views);
  }

  /** Returns a handler that responds to a failed call with an error page. */
  RouteHandler guard(RouteHandler handler) {
    return request -> {
      try {
        return handler.handle(request);
      } catch (OpenWorkException e) {
        return problem(request, e);
      }
    };
  }

  @Override
  public String page(String title, String text) {
    return views.page("rejected", Notice.of(title, text));
  }

  @Override
  public String fragment(String title, String text) {
    return fragments.failure(title, text);
  }

  private WebResponse problem(WebRequest request, OpenWorkException failure) {
    String html =
        request.fragment()
            ? fragments.failure(failure)
            : views.page("problem", new ProblemView(Notice.of(failure), failure.isRetryable()));
    return new Html(Notice.status(failure), html);
  }
}
