package dev.openwork.app.pages;

import dev.openwork.app.servers.ServerStatus;
import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.RouteHandler;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.sdk.error.OpenWorkException;
import java.util.Map;

/** The status of a server and of its opencode process. */
final class HealthPage implements RouteHandler {
  private final Servers servers;
  private final Views views;

  HealthPage(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
  }

  @Override
  public WebResponse handle(WebRequest request) {
    return Html.ok(views.part("health", Map.of("health", status(Paths.serverId(request)))));
  }

  private ServerStatus status(String serverId) {
    try {
      return servers.createSdk(serverId).status();
    } catch (OpenWorkException e) {
      Notice notice = Notice.of(e);
      return new ServerStatus(
          ServerStatus.State.UNAVAILABLE,
          "Server not available",
          notice.title() + ". " + notice.text());
    }
  }
}
