package dev.openwork.router.domain;

/**
 * An identity of this router on a channel: the bot that people write to. Unique per channel, so two
 * channels may each have one of the same id.
 */
public record Address(String channel, String identity) {

  public Address {
    Names.requireId("channel", channel);
    Names.requireId("identity", identity);
  }

  /** As {@code channel/identity}. */
  @Override
  public String toString() {
    return channel + "/" + identity;
  }
}
