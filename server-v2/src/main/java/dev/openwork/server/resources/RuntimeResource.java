package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.domain.UpgradeState;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.OpencodeHealth;
import dev.openwork.server.model.RouterHealth;
import dev.openwork.server.model.RuntimeSummary;
import dev.openwork.server.model.RuntimeVersions;
import dev.openwork.server.model.UpgradeResult;
import dev.openwork.server.runtime.ChildReports;
import dev.openwork.server.runtime.RuntimeUpgrades;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The processes that the server looks after; answers while they are down, too. */
@Path("/system")
@Tag(name = "System")
@Produces(MediaType.APPLICATION_JSON)
public final class RuntimeResource {
  private final ChildReports children;
  private final RuntimeUpgrades upgrades;

  /** Speaks for these children. */
  public RuntimeResource(ChildReports children, RuntimeUpgrades upgrades) {
    this.children = children;
    this.upgrades = upgrades;
  }

  /** opencode in full. */
  @GET
  @Path("/opencode/health")
  @Operation(summary = "Describe the opencode process and the last it printed")
  @Access(Role.CLIENT)
  public Envelope<OpencodeHealth> getOpencodeHealth() {
    return Envelope.of(RuntimeViews.opencode(children.runtime()));
  }

  /** The router in full. */
  @GET
  @Path("/router/health")
  @Operation(summary = "Describe the chat router's process and the last it printed")
  @Access(Role.CLIENT)
  public Envelope<RouterHealth> getRouterHealth() {
    return Envelope.of(RuntimeViews.router(children.runtime()));
  }

  /** All of it. */
  @GET
  @Path("/runtime/summary")
  @Operation(summary = "Describe both processes, how they are restarted, and the last upgrade")
  @Access(Role.CLIENT)
  public Envelope<RuntimeSummary> getRuntimeSummary() {
    return Envelope.of(RuntimeViews.summary(children.runtime(), upgrades.state()));
  }

  /** What runs beside what is staged. */
  @GET
  @Path("/runtime/versions")
  @Operation(summary = "Tell which versions run and which are staged")
  @Access(Role.CLIENT)
  public Envelope<RuntimeVersions> getRuntimeVersions() {
    return Envelope.of(RuntimeViews.versions(children.runtime()));
  }

  /** Takes as long as the programs take to start. */
  @POST
  @Path("/runtime/upgrade")
  @Operation(
      summary = "Exchange the programs for those that are staged now",
      description =
          "Reads again what is staged, checks its hash and starts it beside what runs. Once it is"
              + " ready it takes over; if it never is, what ran before goes on and the state is"
              + " failed. A program that is staged unchanged goes on running.")
  @Access(Role.HOST)
  @Fails(FailureCode.CONFLICT)
  public Envelope<UpgradeResult> upgradeRuntime() {
    UpgradeState state = upgrades.upgrade();
    return Envelope.of(
        new UpgradeResult(
            RuntimeViews.upgrade(state), RuntimeViews.summary(children.runtime(), state)));
  }
}
