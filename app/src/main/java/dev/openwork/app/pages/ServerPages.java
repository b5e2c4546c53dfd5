package dev.openwork.app.pages;

import dev.openwork.app.servers.KnownServer;
import dev.openwork.app.servers.NewServer;
import dev.openwork.app.servers.ServerManager;
import dev.openwork.app.web.WebRequest;
import dev.openwork.app.web.WebResponse;
import dev.openwork.app.web.WebResponse.Html;
import dev.openwork.app.web.WebResponse.Redirect;
import dev.openwork.sdk.error.InvalidRequestException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The page of the servers that the app knows, and the forms that add, test and remove them. */
final class ServerPages {
  private static final int UNPROCESSABLE = 422;
  private static final int INTERNAL_ERROR = 500;
  private static final NewServer NO_INPUT = new NewServer("", "", "", "");

  private final ServerManager servers;
  private final Views views;

  ServerPages(ServerManager servers, Views views) {
    this.servers = servers;
    this.views = views;
  }

  WebResponse show(WebRequest request) {
    Optional<Notice> lost =
        servers.problem().map(problem -> Notice.of("Servers were lost", problem));
    return Html.ok(page(NO_INPUT, lost));
  }

  WebResponse add(WebRequest request) {
    NewServer input =
        new NewServer(
            request.field("url"),
            request.field("name"),
            request.field("token"),
            request.field("tokenFile"));
    try {
      servers.add(input);
      return new Redirect(Paths.SERVERS);
    } catch (InvalidRequestException e) {
      Notice notice = Notice.of("This server cannot be added", String.valueOf(e.getMessage()));
      return new Html(UNPROCESSABLE, page(input, Optional.of(notice)));
    } catch (UncheckedIOException e) {
      return new Html(INTERNAL_ERROR, page(input, Optional.of(notSaved(e))));
    }
  }

  WebResponse test(WebRequest request) {
    try {
      KnownServer server = servers.test(Paths.serverId(request));
      return request.fragment()
          ? Html.ok(views.part("server", Map.of("server", server)))
          : new Redirect(Paths.SERVERS);
    } catch (UncheckedIOException e) {
      return notSaved(request, e);
    }
  }

  WebResponse remove(WebRequest request) {
    try {
      servers.remove(Paths.serverId(request));
      return request.fragment() ? Html.ok("") : new Redirect(Paths.SERVERS);
    } catch (UncheckedIOException e) {
      return notSaved(request, e);
    }
  }

  private WebResponse notSaved(WebRequest request, UncheckedIOException e) {
    Notice notice = notSaved(e);
    return new Html(
        INTERNAL_ERROR,
        request.fragment()
            ? views.part("notice", Map.of("notice", notice))
            : page(NO_INPUT, Optional.of(notice)));
  }

  private static Notice notSaved(UncheckedIOException e) {
    return Notice.of(
        "The list of servers cannot be saved", String.valueOf(e.getMessage()), "Nothing changed.");
  }

  private String page(NewServer input, Optional<Notice> notice) {
    return views.page("servers", new ServersView(servers.list(), input, notice));
  }
}
