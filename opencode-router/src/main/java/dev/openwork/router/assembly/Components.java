package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import dev.openwork.router.flow.Activity;
import dev.openwork.router.flow.ActivityEvents;
import dev.openwork.router.flow.Bindings;
import dev.openwork.router.flow.Channels;
import dev.openwork.router.flow.ChatCommands;
import dev.openwork.router.flow.ConversationQueues;
import dev.openwork.router.flow.Counters;
import dev.openwork.router.flow.Delivery;
import dev.openwork.router.flow.Directories;
import dev.openwork.router.flow.Dispatcher;
import dev.openwork.router.flow.InboundMedia;
import dev.openwork.router.flow.Opencode;
import dev.openwork.router.flow.Outbox;
import dev.openwork.router.flow.PairingGate;
import dev.openwork.router.flow.Pauses;
import dev.openwork.router.flow.Peers;
import dev.openwork.router.flow.Prompts;
import dev.openwork.router.flow.SessionRuns;
import dev.openwork.router.flow.Sessions;
import dev.openwork.router.flow.Talk;
import dev.openwork.router.flow.Turn;
import dev.openwork.router.flow.Typing;
import dev.openwork.router.opencode.OpencodeClient;
import dev.openwork.router.opencode.OpencodeEndpoint;
import dev.openwork.router.opencode.OpencodeEvents;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.Settings;
import dev.openwork.router.store.Database;
import dev.openwork.router.store.SqliteBindings;
import dev.openwork.router.store.SqlitePeers;
import dev.openwork.router.store.SqliteReplayGuard;
import dev.openwork.router.store.SqliteSessions;
import dev.openwork.router.web.BindingsResource;
import dev.openwork.router.web.ChannelsResource;
import dev.openwork.router.web.HealthResource;
import dev.openwork.router.web.IdentitiesResource;
import dev.openwork.router.web.Resource;
import dev.openwork.router.web.SendResource;
import dev.openwork.router.web.StatusResource;
import dev.openwork.router.webhook.WebhookType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Everything between the channels and opencode, wired. */
final class Parts {
  private final Settings settings;
  private final LiveConfig config;
  private final Bindings bindings;
  private final Sessions sessions;
  private final Channels channels;
  private final Counters counters;
  private final Directories directories;
  private final Delivery delivery;
  private final Dispatcher dispatcher;
  private final OpencodeEvents events;

  Parts(
      Settings settings,
      LiveConfig config,
      Database database,
      Workers workers,
      Clock clock,
      Log log) {
    this.settings = settings;
    this.config = config;
    LazyHttpClient http = new LazyHttpClient();
    bindings = new SqliteBindings(database);
    sessions = new SqliteSessions(database);
    Peers peers = new SqlitePeers(database);
    channels =
        new Channels(
            List.of(new WebhookType(http, new SqliteReplayGuard(database, clock), clock)), log);
    counters = new Counters(clock);
    directories = new Directories(config, bindings, sessions);
    delivery = new Delivery(channels, Pauses.REAL, counters, log);
    Optional<OpencodeEndpoint> endpoint =
        settings.opencode().map(uri -> OpencodeEndpoint.of(uri, settings.variables()));
    Opencode opencode = new OpencodeClient(http, endpoint, settings.promptTimeout());
    Activity activity = new Activity();
    Typing typing = new Typing(activity, channels, workers.timer(), log);
    var listener =
        new ActivityEvents(activity, typing, delivery, opencode, config, workers.work(), log);
    events = new OpencodeEvents(http, endpoint, workers.timer(), listener, clock, log);
    InboundMedia media = new InboundMedia(clock, settings.maxMediaBytes());
    Talk talk =
        new Talk(
            directories,
            new Prompts(config, peers, media),
            new SessionRuns(opencode, sessions, activity, Pauses.REAL));
    Turn turn =
        new Turn(
            new PairingGate(config, peers),
            new ChatCommands(config, peers, sessions, bindings, directories),
            talk,
            delivery,
            log);
    dispatcher = new Dispatcher(config, new ConversationQueues(workers.work()), turn, counters);
  }

  Channels channels() {
    return channels;
  }

  OpencodeEvents events() {
    return events;
  }

  /** Subscribes to events, and keeps channels and bindings as configured. */
  void start() {
    events.start();
    config.follow(
        now -> {
          bindings.configure(now.bindings());
          channels.apply(now, dispatcher);
        });
  }

  List<Resource> resources(ConfigFile file, String version) {
    return List.of(
        new HealthResource(events.health(), version),
        new StatusResource(settings, config, channels, sessions, counters, events.health()),
        new BindingsResource(bindings, directories),
        new IdentitiesResource(file, config, channels, new SecureRandom()),
        new SendResource(new Outbox(config, bindings, directories, delivery)),
        new ChannelsResource(channels));
  }
}
