package dev.openwork.app.pages;

import dev.openwork.app.servers.KnownServer;
import dev.openwork.app.servers.NewServer;
import java.util.List;
import java.util.Optional;

/**
 * The data of the page of servers.
 *
 * @param input the values of the form, of which the token is not displayed
 * @param notice why the form was rejected, or servers were lost
 */
public record ServersView(List<KnownServer> servers, NewServer input, Optional<Notice> notice) {
  public ServersView {
    servers = List.copyOf(servers);
  }
}
