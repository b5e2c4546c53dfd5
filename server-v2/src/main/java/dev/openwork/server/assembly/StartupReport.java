package dev.openwork.server.assembly;

import dev.openwork.server.config.AccessSettings;
import dev.openwork.server.config.Settings;
import dev.openwork.server.domain.Startup;
import dev.openwork.server.domain.TokenSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reports the startup of a server. */
record StartupReport(Settings settings) {

  /** Returns the report of a startup that took this long. */
  Startup after(Duration took) {
    return new Startup(
        took,
        settings.directory().root(),
        settings.storage().name(),
        settings.access().source(),
        warnings());
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (settings.access().source() == TokenSource.NONE) {
      warnings.add("Authentication is disabled: every program on this machine has full access");
    }
    if (!AccessSettings.isLoopback(settings.host())) {
      warnings.add(
          "The server is reachable from other machines without TLS, unless a proxy provides it");
    }
    if (settings.isInMemory()) {
      warnings.add("The database is in memory and is lost when the server stops");
    }
    return warnings;
  }
}
