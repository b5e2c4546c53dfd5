package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.conversation.PromptState;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.Transcript;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.RequestException;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import java.util.Optional;

/** The page of a session, its actions, and the stream that updates it. */
final class ConversationPages {
  private static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;

  private final Servers servers;
  private final Views views;
  private final PromptSender prompts;
  private final LiveConversations conversations;
  private final Fragments fragments;

  ConversationPages(
      Servers servers, Views views, PromptSender prompts, LiveConversations conversations) {
    this.servers = servers;
    this.views = views;
    this.prompts = prompts;
    this.conversations = conversations;
    this.fragments = new Fragments(views);
  }

  WebResponse show(WebRequest request) {
    SessionRef session = Paths.session(request);
    ServerSdk sdk = servers.createSdk(session.serverId());
    MessagePage page = MessagePage.load(sdk, session, Optional.empty());
    Transcript transcript =
        new Transcript(page.messages(), new PendingRequests(sdk, session).load());
    PromptState prompt = prompts.state(session);
    ConversationView view =
        new ConversationView(
            sdk.server(),
            sdk.getWorkspace(session.workspaceId()),
            sdk.getSession(session.workspaceId(), session.sessionId()),
            transcript.messages(),
            page.earlier(),
            prompt.running() ? Activity.BUSY : transcript.activity(),
            transcript.requests(),
            prompt.failure().map(Notice::of));
    return Html.ok(views.page("conversation", view));
  }

  WebResponse prompt(WebRequest request) {
    String text = request.field("text");
    if (text.isEmpty()) {
      return new Html(UNPROCESSABLE, fragments.failure("Enter a message."));
    }
    if (!prompts.send(Paths.session(request), text)) {
      throw new RequestException(
          UNAVAILABLE, "Too many runs", "Wait until a run has ended and try again.");
    }
    return done(request);
  }

  WebResponse earlier(WebRequest request) {
    SessionRef session = Paths.session(request);
    MessagePage page =
        MessagePage.load(
            servers.createSdk(session.serverId()),
            session,
            Optional.ofNullable(request.query().get("cursor")));
    return Html.ok(fragments.earlier(new Transcript(page.messages()).messages(), page.earlier()));
  }

  WebResponse abort(WebRequest request) {
    SessionRef session = Paths.session(request);
    servers.createSdk(session.serverId()).abort(session.workspaceId(), session.sessionId());
    return done(request);
  }

  WebResponse replyPermission(WebRequest request) {
    return answered(request, requests(request).replyPermission(request));
  }

  WebResponse answerQuestions(WebRequest request) {
    return answered(request, requests(request).answerQuestions(request));
  }

  private PendingRequests requests(WebRequest request) {
    SessionRef session = Paths.session(request);
    return new PendingRequests(servers.createSdk(session.serverId()), session);
  }

  private WebResponse answered(WebRequest request, Optional<String> problem) {
    return problem.isPresent()
        ? new Html(UNPROCESSABLE, fragments.failure("Invalid answer", problem.get()))
        : done(request);
  }

  WebResponse stream(WebRequest request) {
    return new WebResponse.Stream(conversations.feed(Paths.session(request)));
  }

  private static WebResponse done(WebRequest request) {
    return request.fragment()
        ? new WebResponse.NoContent()
        : new WebResponse.Redirect(Paths.session(Paths.session(request)));
  }
}
