package dev.openwork.router.domain;

import java.util.regex.Pattern;

/** Checks of names that come from outside. */
public final class Names {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,48}");
  private static final int LONGEST_PEER = 256;

  private Names() {}

  /** Returns {@code id} when it may name a channel or an identity, else fails naming it. */
  public static String requireId(String what, String id) {
    if (!ID.matcher(id).matches() || id.startsWith(".")) {
      throw Refusal.invalid(
          "%s '%s' is no id; expected 1 to 48 of the characters A-Z a-z 0-9 _ . - and no dot first"
              .formatted(what, id));
    }
    return id;
  }

  /** Returns {@code peer} when it may name a chat, else fails. */
  public static String requirePeer(String peer) {
    boolean printable = peer.chars().noneMatch(Character::isISOControl);
    if (peer.isBlank() || peer.length() > LONGEST_PEER || !printable) {
      throw Refusal.invalid(
          "peer '%s' is none; expected 1 to %d printable characters"
              .formatted(peer.replaceAll("\\p{Cntrl}", "?"), LONGEST_PEER));
    }
    return peer;
  }
}
