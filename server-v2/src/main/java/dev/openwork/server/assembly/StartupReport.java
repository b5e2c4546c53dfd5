package dev.openwork.server.assembly;

import dev.openwork.server.config.AccessSettings;
import dev.openwork.server.config.Settings;
import dev.openwork.server.domain.Startup;
import dev.openwork.server.domain.TokenSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the settings of a server have made of its start. */
record StartupReport(Settings settings) {

  /** A start that took this long. */
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
      warnings.add("No token is asked for: every program of this machine may do everything");
    }
    if (!AccessSettings.isLoopback(settings.host())) {
      warnings.add("Other machines can reach this, without TLS unless a proxy has it");
    }
    if (settings.isForgetful()) {
      warnings.add("The database is in memory: it is lost when the server ends");
    }
    return warnings;
  }
}
