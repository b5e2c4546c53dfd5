package dev.openwork.app.conversation;

import dev.openwork.sdk.error.OpenWorkException;
import java.util.List;

/** Makes the pieces of HTML that bring a page up to date; each says itself where it belongs. */
public interface Fragments {

  /** Replaces all messages. */
  String messages(List<MessageView> messages);

  /** Replaces a message, or adds it at the end. */
  String message(MessageView message, boolean added);

  /** Replaces a part of a message. */
  String part(PartView part);

  /** Takes a message away. */
  String gone(String messageId);

  /** Shows what the session is called now. */
  String title(String title);

  /** Shows what the session is doing. */
  String activity(Activity activity);

  /** Shows why a call failed. */
  String failure(OpenWorkException failure);

  /** Shows why a run failed. */
  String failure(String reason);

  /** Takes away what {@link #failure} showed. */
  String noFailure();
}
