package dev.openwork.router.flow;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelType;
import dev.openwork.router.channel.Inbox;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.settings.RouterConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs one channel for each enabled identity. An identity that cannot be started does not affect
 * the others. Thread-safe.
 */
public final class Channels implements AutoCloseable {
  private final Map<String, ChannelType> types;
  private final Log log;
  private final Map<IdentityKey, Running> running = new LinkedHashMap<>();
  private final Map<IdentityKey, String> errors = new HashMap<>();

  private record Running(IdentityConfig config, Channel channel) {}

  /** Creates a registry of the given channel types. */
  public Channels(List<ChannelType> types, Log log) {
    this.types =
        types.stream().collect(Collectors.toUnmodifiableMap(ChannelType::name, type -> type));
    this.log = log;
  }

  /** Starts new identities, stops removed ones and restarts changed ones. */
  public synchronized void apply(RouterConfig config, Inbox inbox) {
    Map<IdentityKey, IdentityConfig> enabled =
        config.identities().stream()
            .filter(IdentityConfig::enabled)
            .collect(Collectors.toMap(IdentityConfig::key, Function.identity()));
    errors.clear();
    for (Running each : new ArrayList<>(running.values())) {
      if (!each.config().equals(enabled.get(each.config().key()))) {
        running.remove(each.config().key());
        each.channel().close();
      }
    }
    for (IdentityConfig each : enabled.values()) {
      if (!running.containsKey(each.key())) {
        start(each, inbox);
      }
    }
  }

  /** Returns the running channel of an identity. */
  public synchronized Optional<Channel> find(IdentityKey identity) {
    return Optional.ofNullable(running.get(identity)).map(Running::channel);
  }

  /** Returns the reason why the channel of an enabled identity could not be started. */
  public synchronized Optional<String> error(IdentityKey identity) {
    return Optional.ofNullable(errors.get(identity));
  }

  /**
   * Checks that a channel can be created.
   *
   * @throws RouterException if the channel is unknown or an option is missing or invalid
   */
  public void check(IdentityConfig identity) {
    create(identity).close();
  }

  /** Stops all channels. */
  @Override
  public synchronized void close() {
    running.values().forEach(each -> each.channel().close());
    running.clear();
  }

  private void start(IdentityConfig identity, Inbox inbox) {
    try {
      Channel channel = create(identity);
      channel.start(inbox);
      running.put(identity.key(), new Running(identity, channel));
    } catch (RouterException e) {
      errors.put(identity.key(), e.reason());
      log.error("failed to start " + identity.key() + ": " + e.reason());
    }
  }

  private Channel create(IdentityConfig identity) {
    ChannelType type = types.get(identity.key().channel());
    if (type == null) {
      throw RouterException.invalid(
          "unknown channel '%s'; expected one of %s"
              .formatted(identity.key().channel(), types.keySet()));
    }
    return type.create(identity);
  }
}
