package dev.openwork.app.pages;

import dev.openwork.app.servers.Servers;
import dev.openwork.app.web.Answer;
import dev.openwork.app.web.Answer.Html;
import dev.openwork.app.web.Page;
import dev.openwork.app.web.WebRequest;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.model.Health;
import dev.openwork.sdk.model.OpencodeHealth;
import java.util.Map;

/** Tells how Server V2 and the opencode process behind it fare. */
final class HealthPage implements Page {
  private final Servers servers;
  private final Views views;

  HealthPage(Servers servers, Views views) {
    this.servers = servers;
    this.views = views;
  }

  @Override
  public Answer answer(WebRequest request) {
    return Html.ok(views.part("health", Map.of("health", look())));
  }

  private HealthView look() {
    OpenWorkSdk sdk = servers.createSdk(Servers.LOCAL);
    try {
      Health server = sdk.system().getHealth().getData();
      OpencodeHealth opencode = sdk.system().getOpencodeHealth().getData();
      String detail = "Server V2 " + server.getVersion() + ", opencode " + opencode.getStatus();
      return Boolean.TRUE.equals(opencode.getRunning())
          ? new HealthView("ok", "Server running", detail)
          : new HealthView("attention", "opencode " + opencode.getStatus(), detail);
    } catch (OpenWorkException e) {
      Notice notice = Notices.of(e);
      return new HealthView("away", "Server not available", notice.title() + ". " + notice.text());
    }
  }
}
