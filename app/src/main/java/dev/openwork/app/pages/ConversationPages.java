package dev.openwork.app.pages;

import dev.openwork.app.conversation.Activity;
import dev.openwork.app.conversation.ConversationFeed;
import dev.openwork.app.conversation.Fragments;
import dev.openwork.app.conversation.PromptState;
import dev.openwork.app.conversation.Prompts;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.conversation.Transcript;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Answer;
import dev.openwork.app.web.Answer.Html;
import dev.openwork.app.web.WebRequest;
import dev.openwork.sdk.OpenWorkSdk;

/** A session: its messages, the prompt, and the stream that keeps the page up to date. */
final class ConversationPages {
  private static final int UNPROCESSABLE = 422;

  private final Servers servers;
  private final Views views;
  private final Prompts prompts;
  private final Fragments fragments;

  ConversationPages(Servers servers, Views views, Prompts prompts) {
    this.servers = servers;
    this.views = views;
    this.prompts = prompts;
    this.fragments = new HtmlFragments(views);
  }

  Answer show(WebRequest request) {
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
            prompt.failure().map(Notices::of));
    return Html.ok(views.page("conversation", view));
  }

  Answer prompt(WebRequest request) {
    String text = request.field("text");
    if (text.isEmpty()) {
      return new Html(UNPROCESSABLE, fragments.failure("Write something first."));
    }
    prompts.send(session(request), text);
    return done(request);
  }

  Answer abort(WebRequest request) {
    SessionRef session = session(request);
    servers.createSdk(Servers.LOCAL).sessions().abort(session.workspaceId(), session.sessionId());
    return done(request);
  }

  Answer stream(WebRequest request) {
    return new Answer.Stream(
        new ConversationFeed(
            servers.createSdk(Servers.LOCAL), session(request), prompts, fragments));
  }

  private static Answer done(WebRequest request) {
    return request.fragment()
        ? new Answer.Nothing()
        : new Answer.Redirect(Paths.session(session(request)));
  }

  private static SessionRef session(WebRequest request) {
    return new SessionRef(request.parameter("workspaceId"), request.parameter("sessionId"));
  }
}
