package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeAnswersTest {
  private static final int BYTES = 16 << 20;

  /** Returns a large response. */
  @Path("/large")
  public static final class Large {
    /** Returns all bytes at once. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Access(Role.ANONYMOUS)
    public byte[] read() {
      return new byte[BYTES];
    }
  }

  @Test
  @SuppressWarnings("try") // close may be interrupted
  void releaseTheirBuffers(@TempDir java.nio.file.Path root) throws Exception {
    try (TestServer server = new TestServer(root).withComponent(new Large())) {
      server.start();
      long before = directBytes();

      try (InputStream answer = server.open("/large").body()) {
        assertThat(answer.readAllBytes()).hasSize(BYTES);
      }

      assertThat(directBytes() - before).isLessThan(BYTES / 4);
    }
  }

  private static long directBytes() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }
}
