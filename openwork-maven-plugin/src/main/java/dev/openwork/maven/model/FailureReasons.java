package dev.openwork.maven.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.SystemStreamLog;

/**
 * A log that collects errors instead of printing them: some plugins log why they fail, and throw an
 * exception that only refers to the log. Everything else goes to standard output.
 */
final class FailureReasons extends SystemStreamLog {
  private static final int LINES = 20;

  private final Set<String> reasons = new LinkedHashSet<>();

  /** Returns the logged errors, or the messages of the exception if there are none. */
  String of(Throwable failure) {
    List<String> lines =
        (reasons.isEmpty() ? messages(failure) : String.join("\n", reasons)).lines().toList();
    String text = String.join("\n", lines.subList(0, Math.min(lines.size(), LINES)));
    return lines.size() > LINES ? text + "\n… and " + (lines.size() - LINES) + " more lines" : text;
  }

  /** Joins the messages of an exception and its causes; none is repeated by the next. */
  private static String messages(Throwable failure) {
    List<String> messages = new ArrayList<>();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      Throwable cause = at.getCause();
      String message = at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
      if (cause == null || !message.contains(String.valueOf(cause.getMessage()))) {
        messages.add(message);
      }
    }
    return String.join(": ", messages);
  }

  @Override
  public void error(CharSequence content) {
    reasons.add(content.toString());
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    reasons.add(content + ": " + messages(error));
  }

  @Override
  public void error(Throwable error) {
    reasons.add(messages(error));
  }
}
