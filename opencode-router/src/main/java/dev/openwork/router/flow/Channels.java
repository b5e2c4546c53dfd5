package dev.openwork.router.flow;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelType;
import dev.openwork.router.channel.Inbox;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.Refusal;
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
 * The channels that run, one for each identity that is configured and enabled. An identity that
 * cannot be run is told with its reason and disturbs no other. Safe for use by several threads.
 */
public final class Channels implements AutoCloseable {
  private final Map<String, ChannelType> types;
  private final Log log;
  private final Map<Address, Running> running = new LinkedHashMap<>();
  private final Map<Address, String> faults = new HashMap<>();

  private record Running(IdentityConfig config, Channel channel) {}

  /** Can run these types; runs nothing yet. */
  public Channels(List<ChannelType> types, Log log) {
    this.types =
        types.stream().collect(Collectors.toUnmodifiableMap(ChannelType::name, type -> type));
    this.log = log;
  }

  /** Starts what is new, stops what is gone, and replaces what changed. */
  public synchronized void apply(RouterConfig config, Inbox inbox) {
    Map<Address, IdentityConfig> wanted =
        config.identities().stream()
            .filter(IdentityConfig::enabled)
            .collect(Collectors.toMap(IdentityConfig::address, Function.identity()));
    faults.clear();
    for (Running each : new ArrayList<>(running.values())) {
      if (!each.config().equals(wanted.get(each.config().address()))) {
        running.remove(each.config().address());
        each.channel().close();
      }
    }
    for (IdentityConfig each : wanted.values()) {
      if (!running.containsKey(each.address())) {
        start(each, inbox);
      }
    }
  }

  /** The running channel at an address. */
  public synchronized Optional<Channel> find(Address address) {
    return Optional.ofNullable(running.get(address)).map(Running::channel);
  }

  /** Why the channel at an address does not run, if it should. */
  public synchronized Optional<String> fault(Address address) {
    return Optional.ofNullable(faults.get(address));
  }

  /** Fails unless a channel could be made of this. */
  public void check(IdentityConfig identity) {
    create(identity).close();
  }

  /** Stops all of them. */
  @Override
  public synchronized void close() {
    running.values().forEach(each -> each.channel().close());
    running.clear();
  }

  private void start(IdentityConfig identity, Inbox inbox) {
    try {
      Channel channel = create(identity);
      channel.start(inbox);
      running.put(identity.address(), new Running(identity, channel));
    } catch (Refusal e) {
      faults.put(identity.address(), e.reason());
      log.error(identity.address() + " does not run: " + e.reason());
    }
  }

  private Channel create(IdentityConfig identity) {
    ChannelType type = types.get(identity.address().channel());
    if (type == null) {
      throw Refusal.invalid(
          "channel '%s' is not known; expected one of %s"
              .formatted(identity.address().channel(), types.keySet()));
    }
    return type.create(identity);
  }
}
