package dev.openwork.app;

import dev.openwork.app.conversation.PromptSender;
import dev.openwork.app.conversation.SessionRef;
import dev.openwork.app.legacy.LegacyServer;
import dev.openwork.app.login.Login;
import dev.openwork.app.pages.LiveConversations;
import dev.openwork.app.pages.Pages;
import dev.openwork.app.pages.Shell;
import dev.openwork.app.pages.Views;
import dev.openwork.app.servers.Capability;
import dev.openwork.app.servers.Input;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Access;
import dev.openwork.app.web.AppHandler;
import dev.openwork.app.web.ContentPolicy;
import dev.openwork.app.web.EventClients;
import dev.openwork.app.web.LoginPage;
import dev.openwork.app.web.ResponseWriter;
import dev.openwork.http.HttpListener;
import dev.openwork.http.Serving;
import dev.openwork.sdk.model.PromptPart;
import dev.openwork.sdk.model.PromptRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One generation of the app: creates its parts and closes them. */
final class Application implements AutoCloseable {
  private static final int MAX_STREAMS = 1024;
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final Duration DRAIN_TIMEOUT = Duration.ofSeconds(5);

  private final Servers servers;
  private final PromptSender prompts;
  private final EventClients streams = new EventClients(MAX_STREAMS, HEARTBEAT);
  private final LiveConversations conversations;
  private final Serving serving;

  private Application(Settings settings, Map<String, AutoCloseable> kept, HttpListener listener)
      throws IOException {
    Login login = Login.open(settings.login(), listener.uri().getPort());
    Optional<String> overlay = settings.overlay().map(script -> script.address().toString());
    servers = servers(settings, kept);
    Views views = Views.open(new Shell(offersOtherServers(), overlay));
    prompts = new PromptSender(this::prompt);
    conversations = new LiveConversations(servers, prompts, views);
    serving = listener.serve(handler(settings, login, new Pages(views)));
  }

  /**
   * Creates a generation and starts serving it on {@code listener}.
   *
   * @param kept contains the parts that outlive generations, to which missing ones are added
   */
  static Application open(Settings settings, Map<String, AutoCloseable> kept, HttpListener listener)
      throws IOException {
    return new Application(settings, kept, listener);
  }

  /** Closes the streams first, because they are requests in flight, then waits for the others. */
  @Override
  public void close() {
    streams.close();
    conversations.close();
    serving.drain(DRAIN_TIMEOUT);
    prompts.close();
    servers.close();
    serving.close();
  }

  /** The flag decides both what is started and where calls go. */
  private static Servers servers(Settings settings, Map<String, AutoCloseable> kept)
      throws IOException {
    Path state = settings.login().directory();
    Map<String, String> environment = settings.environment();
    return settings.serverV2()
        ? Servers.serverV2(environment, state.resolve("servers.json"))
        : Servers.single(json -> LegacyServer.start(kept, state, environment, json));
  }

  private boolean offersOtherServers() {
    return servers.createSdk(Servers.LOCAL).server().offers(Capability.OTHER_SERVERS);
  }

  private AppHandler handler(Settings settings, Login login, Pages pages) {
    return new AppHandler(
        new Access(settings.options().host(), login.cookie()),
        new LoginPage(login.codes(), login.cookie()),
        pages.routes(servers, prompts, conversations),
        new ResponseWriter(ContentPolicy.allowing(settings.overlay()), streams, pages.errors()));
  }

  private void prompt(SessionRef session, String text) {
    PromptRequest request = Input.request(() -> promptOf(text));
    servers
        .createSdk(session.serverId())
        .prompt(session.workspaceId(), session.sessionId(), request);
  }

  private static PromptRequest promptOf(String text) {
    PromptPart part = PromptPart.builder().type(PromptPart.TypeEnum.TEXT).text(text).build();
    return PromptRequest.builder().parts(List.of(part)).build();
  }
}
