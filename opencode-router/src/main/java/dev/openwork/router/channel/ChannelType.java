package dev.openwork.router.channel;

import dev.openwork.router.settings.IdentityConfig;

/** A kind of chat system. */
public interface ChannelType {

  /** Its name in configuration and addresses, in lower case. */
  String name();

  /**
   * The channel of one identity, not started. Touches no network.
   *
   * @throws dev.openwork.router.domain.Refusal naming the option that is missing or wrong
   */
  Channel create(IdentityConfig identity);
}
