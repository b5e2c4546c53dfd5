package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import dev.openwork.router.flow.ActiveRuns;
import dev.openwork.router.flow.Channels;
import dev.openwork.router.flow.ChatCommands;
import dev.openwork.router.flow.Counters;
import dev.openwork.router.flow.Delivery;
import dev.openwork.router.flow.Directories;
import dev.openwork.router.flow.Dispatcher;
import dev.openwork.router.flow.InboundMedia;
import dev.openwork.router.flow.MessageHandler;
import dev.openwork.router.flow.MessageSender;
import dev.openwork.router.flow.PairingGate;
import dev.openwork.router.flow.PromptBuilder;
import dev.openwork.router.flow.PromptRunner;
import dev.openwork.router.flow.RunEventHandler;
import dev.openwork.router.flow.TypingIndicator;
import dev.openwork.router.opencode.CurrentEndpoint;
import dev.openwork.router.opencode.EventStream;
import dev.openwork.router.opencode.OpencodeClient;
import dev.openwork.router.opencode.OpencodeEndpoint;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.Settings;
import dev.openwork.router.settings.Timeouts;
import dev.openwork.router.store.Bindings;
import dev.openwork.router.store.Database;
import dev.openwork.router.store.Peers;
import dev.openwork.router.store.ReplayGuard;
import dev.openwork.router.store.Sessions;
import dev.openwork.router.web.BindingsResource;
import dev.openwork.router.web.IdentitiesResource;
import dev.openwork.router.web.IngressResource;
import dev.openwork.router.web.Resource;
import dev.openwork.router.web.SendResource;
import dev.openwork.router.web.StatusResource;
import dev.openwork.router.webhook.WebhookType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Creates and connects the objects between the channels and opencode. */
final class Components {
  private final Settings settings;
  private final CurrentEndpoint endpoint;
  private final LiveConfig config;
  private final Bindings bindings;
  private final Sessions sessions;
  private final Channels channels;
  private final Counters counters;
  private final Directories directories;
  private final Delivery delivery;
  private final Dispatcher dispatcher;
  private final EventStream events;
  private final LazyPeerClient client = new LazyPeerClient();

  Components(
      Settings settings,
      CurrentEndpoint endpoint,
      LiveConfig config,
      Database database,
      Workers workers,
      Clock clock,
      Log log) {
    this.settings = settings;
    this.endpoint = endpoint;
    this.config = config;
    Timeouts timeouts = settings.timeouts();
    LazyHttpClient http = new LazyHttpClient();
    bindings = new Bindings(database);
    sessions = new Sessions(database);
    Peers peers = new Peers(database);
    channels =
        new Channels(List.of(new WebhookType(http, new ReplayGuard(database, clock), clock)), log);
    counters = new Counters(clock);
    directories = new Directories(config, bindings, sessions);
    delivery = new Delivery(channels, timeouts.deliveries(), counters, log);
    OpencodeClient opencode = new OpencodeClient(client, endpoint, timeouts);
    ActiveRuns runs = new ActiveRuns();
    TypingIndicator typing = new TypingIndicator(runs, channels, workers.timer(), log);
    var handler =
        new RunEventHandler(runs, typing, delivery, opencode, config, workers.work(), log);
    events =
        new EventStream(
            client,
            endpoint,
            timeouts,
            workers.timer(),
            handler::handle,
            handler::handlePending,
            clock,
            log);
    PromptRunner prompts =
        new PromptRunner(
            opencode,
            sessions,
            runs,
            timeouts.calls(),
            directories,
            new PromptBuilder(config, peers, new InboundMedia(clock, settings.maxMediaBytes())));
    MessageHandler messages =
        new MessageHandler(
            new PairingGate(config, peers),
            new ChatCommands(config, peers, sessions, bindings, directories),
            prompts,
            delivery,
            log);
    dispatcher = new Dispatcher(config, workers.work(), messages, counters);
  }

  Channels channels() {
    return channels;
  }

  /** Returns the HTTP client of opencode, which is closed after its users. */
  AutoCloseable client() {
    return client;
  }

  EventStream events() {
    return events;
  }

  /** Connects to opencode and applies the configuration now and after each change. */
  void start() {
    events.start();
    config.subscribe(
        current -> {
          bindings.configure(current.bindings());
          channels.apply(current, dispatcher);
        });
  }

  List<Resource> resources(ConfigFile file, String version) {
    var identities = new IdentitiesResource(file, config, channels, new SecureRandom());
    return List.of(
        new StatusResource(
            settings,
            config,
            identities,
            sessions,
            counters,
            events.health(),
            () -> endpoint.get().map(OpencodeEndpoint::uri),
            version),
        identities,
        new BindingsResource(bindings, directories),
        new SendResource(new MessageSender(config, bindings, directories, delivery)),
        new IngressResource(channels));
  }
}
