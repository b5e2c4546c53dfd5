package dev.openwork.app.pages;

import dev.openwork.app.conversation.Prompts;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Answer;
import dev.openwork.app.web.Assets;
import dev.openwork.app.web.Page;
import dev.openwork.app.web.Router;
import dev.openwork.app.web.WebRequest;

/** The map of the app: which address shows what. */
public final class Pages {
  private static final String SESSION = "/workspaces/{workspaceId}/sessions/{sessionId}";

  private final Views views;
  private final ProblemPages problems;

  /** Shows everything with {@code views}. */
  public Pages(Views views) {
    this.views = views;
    this.problems = new ProblemPages(views);
  }

  /** Returns the pages of an app that works with Server V2. */
  public Router serverV2(Servers servers, Prompts prompts) {
    HomePages home = new HomePages(servers, views);
    WorkspacePages workspaces = new WorkspacePages(servers, views);
    ConversationPages sessions = new ConversationPages(servers, views, prompts);
    return new Router(problems::notFound)
        .get("/", problems.guard(home::show))
        .get("/workspaces", problems.guard(home::show))
        .post("/workspaces", problems.guard(home::openFolder))
        .get("/workspaces/{workspaceId}", problems.guard(workspaces::show))
        .get("/workspaces/{workspaceId}/sessions", problems.guard(workspaces::show))
        .post("/workspaces/{workspaceId}/sessions", problems.guard(workspaces::createSession))
        .get(SESSION, problems.guard(sessions::show))
        .get(SESSION + "/stream", problems.guard(sessions::stream))
        .post(SESSION + "/messages", problems.guard(sessions::prompt))
        .post(SESSION + "/abort", problems.guard(sessions::abort))
        .get("/fragments/health", new HealthPage(servers, views))
        .get("/assets/{name}", this::asset);
  }

  /** Returns the pages of an app that is on the legacy path: one that says so. */
  public Router legacy() {
    Page legacy = request -> Answer.Html.ok(views.page("legacy", ""));
    return new Router(legacy).get("/assets/{name}", this::asset);
  }

  private Answer asset(WebRequest request) {
    return Assets.find(request.parameter("name"))
        .<Answer>map(asset -> asset)
        .orElseGet(() -> problems.notFound(request));
  }
}
