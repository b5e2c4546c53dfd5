package dev.openwork.app.conversation;

/**
 * The activity of a session.
 *
 * @param name identifies the activity in style sheets and tests
 * @param text the text to display, possibly empty
 * @param working whether a run is in progress that can be stopped
 */
public record Activity(String name, String text, boolean working) {
  /** No run is in progress. */
  public static final Activity IDLE = new Activity("idle", "", false);

  /** A run is in progress. */
  public static final Activity BUSY = new Activity("busy", "Working…", true);

  /** Unknown, because the server is disconnected. */
  public static final Activity DISCONNECTED =
      new Activity("disconnected", "Disconnected. Reconnecting…", false);

  /** The run waits to retry a request to the model. */
  public static Activity retrying(String reason) {
    return new Activity("retry", "Retrying. " + reason, true);
  }
}
