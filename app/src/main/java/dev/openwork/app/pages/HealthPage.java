package dev.openwork.app.pages;

import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.RouteHandler;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.model.Health;
import dev.openwork.sdk.model.OpencodeHealth;
import java.util.Map;

/** The status of Server V2 and of its opencode process. */
final class HealthPage implements RouteHandler {
  private final Servers servers;
  private final Views views;

  HealthPage(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
  }

  @Override
  public WebResponse handle(WebRequest request) {
    return Html.ok(views.part("health", Map.of("health", health())));
  }

  private HealthView health() {
    OpenWorkSdk sdk = servers.createSdk(Servers.LOCAL);
    try {
      Health server = sdk.system().getHealth();
      OpencodeHealth opencode = sdk.system().getOpencodeHealth();
      String detail = "Server V2 " + server.version() + ", opencode " + opencode.status();
      return opencode.running()
          ? new HealthView("ok", "Server running", detail)
          : new HealthView("attention", "opencode " + opencode.status(), detail);
    } catch (OpenWorkException e) {
      Notice notice = Notice.of(e);
      return new HealthView(
          "unavailable", "Server not available", notice.title() + ". " + notice.text());
    }
  }
}
