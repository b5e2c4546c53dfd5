package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.conversation.PromptState;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.Transcript;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.sdk.OpenWorkSdk;

/** The page of a session, its actions, and the stream that updates it. */
final class ConversationPages {
  private static final int UNPROCESSABLE = 422;

  private final Servers servers;
  private final Views views;
  private final PromptSender prompts;
  private final Fragments fragments;

  ConversationPages(Servers servers, Views views, PromptSender prompts) {
    this.servers = servers;
    this.views = views;
    this.prompts = prompts;
    this.fragments = new Fragments(views);
  }

  WebResponse show(WebRequest request) {
    SessionRef session = session(request);
    OpenWorkSdk sdk = servers.createSdk(Servers.LOCAL);
    Transcript transcript =
        new Transcript(
            sdk.sessions().listMessages(session.workspaceId(), session.sessionId()).getData());
    PromptState prompt = prompts.state(session);
    ConversationView view =
        new ConversationView(
            sdk.workspaces().getWorkspace(session.workspaceId()).getData(),
            sdk.sessions().getSession(session.workspaceId(), session.sessionId()).getData(),
            transcript.messages(),
            prompt.running() ? Activity.BUSY : transcript.activity(),
            prompt.failure().map(Notice::of));
    return Html.ok(views.page("conversation", view));
  }

  WebResponse prompt(WebRequest request) {
    String text = request.field("text");
    if (text.isEmpty()) {
      return new Html(UNPROCESSABLE, fragments.failure("Enter a message."));
    }
    prompts.send(session(request), text);
    return done(request);
  }

  WebResponse abort(WebRequest request) {
    SessionRef session = session(request);
    servers.createSdk(Servers.LOCAL).sessions().abort(session.workspaceId(), session.sessionId());
    return done(request);
  }

  WebResponse stream(WebRequest request) {
    return new WebResponse.Stream(
        new ConversationFeed(
            servers.createSdk(Servers.LOCAL), session(request), prompts, fragments));
  }

  private static WebResponse done(WebRequest request) {
    return request.fragment()
        ? new WebResponse.NoContent()
        : new WebResponse.Redirect(Paths.session(session(request)));
  }

  private static SessionRef session(WebRequest request) {
    return new SessionRef(request.parameter("workspaceId"), request.parameter("sessionId"));
  }
}
