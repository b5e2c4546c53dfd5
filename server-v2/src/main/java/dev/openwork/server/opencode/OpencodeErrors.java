package dev.openwork.server.opencode;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Maps failures of opencode to failures of the server. */
final class OpencodeErrors {
  private OpencodeErrors() {}

  static Failure of(int status, String message) {
    String why = message.isBlank() ? "" : ": " + message;
    return switch (status) {
      case 400 -> new Failure(FailureCode.INVALID_REQUEST, "opencode rejected the request" + why);
      case 404 -> new Failure(FailureCode.NOT_FOUND, "opencode found nothing under this id" + why);
      case 409 -> new Failure(FailureCode.CONFLICT, "The session is busy" + why);
      case 501 ->
          new Failure(
              FailureCode.NOT_IMPLEMENTED, "opencode does not support this operation" + why);
      default ->
          new Failure(FailureCode.BAD_GATEWAY, "opencode failed with status " + status + why);
    };
  }

  static Failure unreachable(@Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException e ? e.getCause() : error;
    if (cause instanceof IllegalArgumentException oversized) {
      return new Failure(
          FailureCode.BAD_GATEWAY, "opencode's response is too large: " + oversized.getMessage());
    }
    return new Failure(
        FailureCode.SERVICE_UNAVAILABLE,
        "opencode stopped responding (" + cause + ") and is being restarted; retry in a moment");
  }

  /** Waits for a call and throws its failure unwrapped; an interrupt cancels the call. */
  static <T> T unwrapped(CompletableFuture<T> call) {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    } catch (InterruptedException e) {
      call.cancel(false);
      Thread.currentThread().interrupt();
      throw new Failure(FailureCode.SERVICE_UNAVAILABLE, "The call was interrupted; retry it");
    }
  }
}
