package dev.openwork.app.pages;

import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Assets;
import dev.openwork.app.web.ErrorPages;
import dev.openwork.app.web.RequestException;
import dev.openwork.app.web.RouteHandler;
import dev.openwork.app.web.Router;
import dev.openwork.app.web.WebResponse;
import java.util.List;

/** The routes of the app. */
public final class Pages {
  private static final int NOT_FOUND = 404;
  private static final String SESSION = "/workspaces/{workspaceId}/sessions/{sessionId}";

  private final Views views;
  private final ProblemPages problems;

  /** Creates the routes; {@code views} renders the pages. */
  public Pages(Views views) {
    this.views = views;
    this.problems = new ProblemPages(views);
  }

  /** Returns the routes of an app that uses Server V2. */
  public Router serverV2(Servers servers, PromptSender prompts, LiveConversations conversations) {
    HomePages home = new HomePages(servers, views);
    WorkspacePages workspaces = new WorkspacePages(servers, views);
    ConversationPages sessions = new ConversationPages(servers, views, prompts, conversations);
    return assets(new Router())
        .get("/", problems.guard(home::show))
        .get("/workspaces", problems.guard(home::show))
        .post("/workspaces", problems.guard(home::openFolder))
        .get("/workspaces/{workspaceId}", problems.guard(workspaces::show))
        .get("/workspaces/{workspaceId}/sessions", problems.guard(workspaces::show))
        .post("/workspaces/{workspaceId}/sessions", problems.guard(workspaces::createSession))
        .get(SESSION, problems.guard(sessions::show))
        .get(SESSION + "/earlier", problems.guard(sessions::earlier))
        .stream(SESSION + "/stream", problems.guard(sessions::stream))
        .post(SESSION + "/messages", problems.guard(sessions::prompt))
        .post(SESSION + "/abort", problems.guard(sessions::abort))
        .post(SESSION + "/permissions/{requestId}", problems.guard(sessions::replyPermission))
        .post(SESSION + "/questions/{requestId}", problems.guard(sessions::answerQuestions))
        .get("/fragments/health", new HealthPage(servers, views));
  }

  /** Returns the routes of an app that uses the legacy server: a page with a notice. */
  public Router legacy() {
    RouteHandler legacy = request -> WebResponse.Html.ok(views.page("legacy", ""));
    return assets(new Router(legacy));
  }

  /** Returns the pages of rejected requests. */
  public ErrorPages errors() {
    return problems;
  }

  /** Adds the static files. Those of the error pages are public. */
  private static Router assets(Router router) {
    for (String name : List.of("app.css", "icon.svg")) {
      router.getPublic("/assets/" + name, request -> asset(name));
    }
    return router.get("/assets/{name}", request -> asset(request.parameter("name")));
  }

  private static WebResponse asset(String name) {
    return Assets.find(name)
        .orElseThrow(() -> new RequestException(NOT_FOUND, "Page not found", "Check the address."));
  }
}
