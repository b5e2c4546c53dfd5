package dev.openwork.server.opencode;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What failures of opencode mean to our callers. */
final class OpencodeErrors {
  private OpencodeErrors() {}

  static Failure of(int status, String message) {
    String why = message.isBlank() ? "" : ": " + message;
    return switch (status) {
      case 400 -> new Failure(FailureCode.INVALID_REQUEST, "opencode refused the request" + why);
      case 404 -> new Failure(FailureCode.NOT_FOUND, "opencode does not know this" + why);
      case 409 -> new Failure(FailureCode.CONFLICT, "The session is busy" + why);
      case 501 -> new Failure(FailureCode.NOT_IMPLEMENTED, "opencode does not offer this" + why);
      default ->
          new Failure(FailureCode.BAD_GATEWAY, "opencode failed with status " + status + why);
    };
  }

  static Failure unreachable(@Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException e ? e.getCause() : error;
    return new Failure(
        FailureCode.SERVICE_UNAVAILABLE,
        "opencode stopped answering (" + cause + "); it is restarted, try again in a moment");
  }

  /** Waits and throws the failure itself; whoever is interrupted gives the call up. */
  static <T> T unwrapped(CompletableFuture<T> call) {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    } catch (InterruptedException e) {
      call.cancel(false);
      Thread.currentThread().interrupt();
      throw new Failure(FailureCode.SERVICE_UNAVAILABLE, "The call was given up; try it again");
    }
  }
}
