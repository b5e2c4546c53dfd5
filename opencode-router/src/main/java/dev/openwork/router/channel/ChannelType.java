package dev.openwork.router.channel;

import dev.openwork.router.settings.IdentityConfig;

/** Creates the channels of one kind of chat system. */
public interface ChannelType {

  /** Returns the name of the channel in the configuration, in lower case. */
  String name();

  /**
   * Creates the channel of an identity without starting it or using the network.
   *
   * @throws dev.openwork.router.domain.RouterException if an option is missing or invalid
   */
  Channel create(IdentityConfig identity);
}
