package dev.openwork.app.conversation;

/**
 * What a session is doing.
 *
 * @param name the same for a kind of activity, for style sheets and tests
 * @param text for a person; empty when there is nothing to say
 * @param working whether there is something to stop
 */
public record Activity(String name, String text, boolean working) {
  /** Waits for a prompt. */
  public static final Activity IDLE = new Activity("idle", "", false);

  /** Works on an answer. */
  public static final Activity BUSY = new Activity("busy", "Working…", true);

  /** Cannot be seen: the connection to the server is gone and will be made anew. */
  public static final Activity AWAY =
      new Activity("away", "The connection to Server V2 is gone. Connecting again…", false);

  /** Waits to ask the model once more, for the given reason. */
  public static Activity retrying(String reason) {
    return new Activity("retry", "Trying again. " + reason, true);
  }
}
