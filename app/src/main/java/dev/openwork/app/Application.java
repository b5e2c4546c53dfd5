package dev.openwork.app;

import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.pages.Pages;
import dev.openwork.app.pages.Shell;
import dev.openwork.app.pages.Views;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.AppHandler;
import dev.openwork.app.web.ContentPolicy;
import dev.openwork.app.web.OpenFeeds;
import dev.openwork.app.web.ResponseWriter;
import dev.openwork.app.web.Router;
import dev.openwork.app.web.SameOriginGuard;
import dev.openwork.http.HttpListener;
import dev.openwork.http.Serving;
import dev.openwork.sdk.model.PromptPart;
import dev.openwork.sdk.model.PromptRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One generation of the app: creates its parts and closes them. */
final class Application implements AutoCloseable {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final Duration DRAIN_TIMEOUT = Duration.ofSeconds(5);

  private final Servers servers;
  private final PromptSender prompts;
  private final OpenFeeds feeds = new OpenFeeds(HEARTBEAT);
  private final Serving serving;

  private Application(Settings settings, HttpListener listener) throws IOException {
    servers = Servers.fromEnvironment(settings.environment());
    prompts = new PromptSender(this::prompt);
    serving = listener.serve(handler(settings));
  }

  /** Creates a generation and starts serving it on {@code listener}. */
  static Application open(Settings settings, HttpListener listener) throws IOException {
    return new Application(settings, listener);
  }

  /** Closes the streams first, because they are requests in flight, then waits for the others. */
  @Override
  public void close() {
    feeds.close();
    serving.drain(DRAIN_TIMEOUT);
    prompts.close();
    servers.close();
    serving.close();
  }

  private AppHandler handler(Settings settings) {
    Optional<String> overlay = settings.overlay().map(script -> script.address().toString());
    Pages pages = new Pages(Views.open(new Shell(settings.serverV2(), overlay)));
    Router router = settings.serverV2() ? pages.serverV2(servers, prompts) : pages.legacy();
    return new AppHandler(
        new SameOriginGuard(settings.options().host()),
        router,
        new ResponseWriter(ContentPolicy.allowing(settings.overlay()), feeds::run));
  }

  private void prompt(SessionRef session, String text) {
    PromptRequest request =
        new PromptRequest()
            .addPartsItem(new PromptPart().type(PromptPart.TypeEnum.TEXT).text(text));
    servers
        .createSdk(Servers.LOCAL)
        .sessions()
        .prompt(session.workspaceId(), session.sessionId(), request);
  }
}
