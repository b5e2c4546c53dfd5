package dev.openwork.server.resources;

import dev.openwork.server.contract.annotation.Access;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Returns the generation and its state to the bench. Not in the contract. */
@Path("/probe")
@Produces(MediaType.TEXT_PLAIN)
public final class ProbeResource {
  private final String generation = UUID.randomUUID().toString();
  private final AtomicInteger count = new AtomicInteger();

  /** Returns the generation and its counter. */
  @GET
  @Access(Role.ANONYMOUS)
  public String read() {
    return generation + " " + count;
  }

  /** Increments the counter. */
  @POST
  @Access(Role.ANONYMOUS)
  public String increment() {
    return generation + " " + count.incrementAndGet();
  }
}
