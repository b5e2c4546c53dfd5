package dev.openwork.router.domain;

/**
 * One chat: an identity of this router and whom it talks to. What a peer is only its channel knows;
 * where a channel has threads, each is a peer of its own.
 */
public record Conversation(Address address, String peer) {

  public Conversation {
    Names.requirePeer(peer);
  }

  /** The chat with {@code peer} by that identity of that channel. */
  public static Conversation of(String channel, String identity, String peer) {
    return new Conversation(new Address(channel, identity), peer);
  }

  /** Name of its channel. */
  public String channel() {
    return address.channel();
  }

  /** Id of the identity. */
  public String identity() {
    return address.identity();
  }

  /** As {@code channel/identity/peer}, for logs. */
  @Override
  public String toString() {
    return address + "/" + peer;
  }
}
