package dev.openwork.app.pages;

import dev.openwork.app.conversation.Fragments;
import dev.openwork.app.web.Answer;
import dev.openwork.app.web.Answer.Html;
import dev.openwork.app.web.Page;
import dev.openwork.app.web.WebRequest;
import dev.openwork.sdk.error.OpenWorkException;

/** What is shown instead of a page that cannot be. */
final class ProblemPages {
  private static final int NOT_FOUND = 404;

  private final Views views;
  private final Fragments fragments;

  ProblemPages(Views views) {
    this.views = views;
    this.fragments = new HtmlFragments(views);
  }

  /** Answers with what the server said whenever it did not do what the page asked. */
  Page guard(Page page) {
    return request -> {
      try {
        return page.answer(request);
      } catch (OpenWorkException e) {
        return problem(request, e);
      }
    };
  }

  Answer notFound(WebRequest request) {
    Notice notice = Notice.of("There is no such page", "The address may be mistyped.");
    return new Html(NOT_FOUND, views.page("problem", new ProblemView(notice, false)));
  }

  private Answer problem(WebRequest request, OpenWorkException failure) {
    String html =
        request.fragment()
            ? fragments.failure(failure)
            : views.page("problem", new ProblemView(Notices.of(failure), failure.isPassing()));
    return new Html(Notices.status(failure), html);
  }
}
