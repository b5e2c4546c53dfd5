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
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What the server counts and times, for Prometheus. */
@Path("/system/metrics")
@Tag(name = "System")
public final class MetricsResource {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final Supplier<String> metrics;

  /** Asks {@code metrics} for the values at each request. */
  public MetricsResource(Supplier<String> metrics) {
    this.metrics = metrics;
  }

  /** The values of this moment, without the envelope. */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "Read what the server counts and times, for Prometheus")
  @ApiResponse(
      responseCode = "200",
      description = "The text format of Prometheus, version 0.0.4",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  @Access(Role.CLIENT)
  public Response getMetrics() {
    return Response.ok(metrics.get(), PROMETHEUS).build();
  }
}
