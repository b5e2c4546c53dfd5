package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.SessionRef;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A call that lasts as long as a session's run; cancelling it aborts the run. */
final class LongCall {
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};

  private final OpencodeHttp http;
  private final SessionRef session;

  LongCall(OpencodeHttp http, SessionRef session) {
    this.http = http;
    this.session = session;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the result of the abort does not matter
  <T> CompletableFuture<T> start(String operation, Object body, TypeReference<T> type) {
    CompletableFuture<T> call = http.postLong(session.directory(), path(operation), body, type);
    call.whenComplete(
        (answer, error) -> {
          if (call.isCancelled()) {
            http.postLong(session.directory(), path("/abort"), Map.of(), DONE);
          }
        });
    return call;
  }

  private String path(String operation) {
    return "/session/" + session.id() + operation;
  }
}
