package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/** Hands out the contract of the very classes that serve it. */
@Path("/openapi.json")
@Tag(name = "System")
public final class ContractResource {
  private final Supplier<String> contract;

  /** Asks {@code contract} for the document at each request; the supplier may cache it. */
  public ContractResource(Supplier<String> contract) {
    this.contract = contract;
  }

  /** The document itself, without the envelope. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Read this contract")
  @ApiResponse(
      responseCode = "200",
      description = "OpenAPI 3.1",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(types = "object")))
  @Access(Role.ANONYMOUS)
  public String getContract() {
    return contract.get();
  }
}
