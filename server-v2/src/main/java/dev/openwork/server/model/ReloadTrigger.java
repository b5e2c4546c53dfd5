package dev.openwork.server.model;

import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ConfigChange.Action;
import java.util.Locale;

/**
 * The file that changed.
 *
 * @param type {@code agent}, {@code command}, {@code config}, {@code mcp}, {@code plugin} or {@code
 *     skill}
 * @param path relative to the folder of the workspace
 */
public record ReloadTrigger(String type, Action action, String name, String path) {
  static ReloadTrigger of(ConfigChange change) {
    return new ReloadTrigger(
        change.reason().name().toLowerCase(Locale.ROOT).replaceFirst("s$", ""),
        change.action(),
        change.name(),
        change.path());
  }
}
