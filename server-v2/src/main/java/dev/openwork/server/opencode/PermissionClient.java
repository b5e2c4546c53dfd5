package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.model.PermissionReply;
import dev.openwork.server.model.PermissionRequest;
import java.nio.file.Path;
import java.util.List;

/** The permission requests of opencode 1.18. Methods fail as those of {@link SessionClient} do. */
public final class PermissionClient {
  private static final TypeReference<List<PermissionRequest>> REQUESTS = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;

  /** Creates a client that sends its calls through {@code http}. */
  public PermissionClient(OpencodeHttp http) {
    this.http = http;
  }

  /** Returns the pending requests. */
  public List<PermissionRequest> list(Path directory) {
    return http.get(directory, "/permission", REQUESTS);
  }

  /** Replies to a request. */
  public void reply(Path directory, String requestId, PermissionReply reply) {
    String path = "/permission/" + OpencodeIds.permission(requestId) + "/reply";
    http.post(directory, path, reply, DONE);
  }
}
