package dev.openwork.app.pages;

import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Assets;
import dev.openwork.app.web.ErrorPages;
import dev.openwork.app.web.RequestException;
import dev.openwork.app.web.Router;
import dev.openwork.app.web.WebResponse;
import java.util.List;

/** The routes of the app. */
public final class Pages {
  private static final int NOT_FOUND = 404;
  private static final String SERVER = Paths.SERVERS + "/{serverId}";
  private static final String WORKSPACES = "/workspaces";
  private static final String WORKSPACE = WORKSPACES + "/{workspaceId}";
  private static final String SESSION = WORKSPACE + "/sessions/{sessionId}";

  private final Views views;
  private final ProblemPages problems;

  /** Creates the routes; {@code views} renders the pages. */
  public Pages(Views views) {
    this.views = views;
    this.problems = new ProblemPages(views);
  }

  /** Returns the routes of an app that uses {@code servers}. */
  public Router routes(Servers servers, PromptSender prompts, LiveConversations conversations) {
    HomePages home = new HomePages(servers, views);
    WorkspacePages workspaces = new WorkspacePages(servers, views);
    ConversationPages sessions = new ConversationPages(servers, views, prompts, conversations);
    HealthPage health = new HealthPage(servers, views);
    Router router = assets(new Router()).get("/", problems.guard(home::show));
    servers.manager().ifPresent(manager -> manage(router, new ServerPages(manager, views)));
    for (String server : servers.manager().isPresent() ? List.of("", SERVER) : List.of("")) {
      router
          .get(server + "/fragments/health", health)
          .get(server + WORKSPACES, problems.guard(home::show))
          .post(server + WORKSPACES, problems.guard(home::openFolder))
          .get(server + WORKSPACE, problems.guard(workspaces::show))
          .get(server + WORKSPACE + "/sessions", problems.guard(workspaces::show))
          .post(server + WORKSPACE + "/sessions", problems.guard(workspaces::createSession));
      addSessionRoutes(router, server + SESSION, sessions);
    }
    return router;
  }

  private void addSessionRoutes(Router router, String session, ConversationPages sessions) {
    router
        .get(session, problems.guard(sessions::show))
        .get(session + "/earlier", problems.guard(sessions::earlier))
        .stream(session + "/stream", problems.guard(sessions::stream))
        .post(session + "/messages", problems.guard(sessions::prompt))
        .post(session + "/abort", problems.guard(sessions::abort))
        .post(session + "/permissions/{requestId}", problems.guard(sessions::replyPermission))
        .post(session + "/questions/{requestId}", problems.guard(sessions::answerQuestions));
  }

  private void manage(Router router, ServerPages pages) {
    router
        .get(Paths.SERVERS, problems.guard(pages::show))
        .post(Paths.SERVERS, problems.guard(pages::add))
        .post(SERVER + "/test", problems.guard(pages::test))
        .post(SERVER + "/remove", problems.guard(pages::remove));
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
