package dev.openwork.server.model;

import dev.openwork.server.reload.ReloadEvents.Found;
import java.util.List;

/**
 * What changed of a workspace's configuration.
 *
 * @param cursor send it as {@code since} to be told what comes after this
 */
public record ReloadFeed(long cursor, List<ReloadItem> items) {
  /** How changes are shown. */
  public static ReloadFeed of(Found found) {
    return new ReloadFeed(found.cursor(), found.events().stream().map(ReloadItem::of).toList());
  }
}
