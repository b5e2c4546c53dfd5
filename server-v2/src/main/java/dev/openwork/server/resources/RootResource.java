package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.ServerRoot;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What answers here, for whoever comes without a path. */
@Path("/")
@Tag(name = "System")
@Produces(MediaType.APPLICATION_JSON)
public final class RootResource {
  private final String version;

  /** Speaks for a server of this version. */
  public RootResource(String version) {
    this.version = version;
  }

  /** Open to everyone, as the contract is. */
  @GET
  @Operation(summary = "Tell what answers here and where its contract is")
  @Access(Role.ANONYMOUS)
  public Envelope<ServerRoot> getRoot() {
    return Envelope.of(SystemViews.root(version));
  }
}
