package dev.openwork.server.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls with the same idempotency key once. A repeated call gets the result of the first one,
 * also while that is still running. The results of the newest 2,000 calls within 24 hours are kept,
 * up to 16 MiB, in memory. A failed call is not kept, so a repetition runs it again. Thread-safe.
 */
public final class IdempotentCalls {
  private static final int MAX_CALLS = 2_000;
  private static final long MAX_BYTES = 16 << 20;
  private static final Duration MAX_AGE = Duration.ofHours(24);

  private final ObjectMapper mapper;
  private final Clock clock;
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private long bytes;

  /** Compares requests and measures results as JSON of {@code mapper}. */
  public IdempotentCalls(ObjectMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * The request of a call.
   *
   * @param key the idempotency key; without one, the call always runs
   * @param operation the name of the operation
   * @param ids the ids in the path of the request
   */
  public record Request(@Nullable String key, String operation, List<String> ids, Object body) {
    /** Copies the ids. */
    public Request {
      ids = List.copyOf(ids);
    }
  }

  /**
   * Runs a call, or waits for the result of an earlier one; fails with {@code conflict} if the key
   * belongs to another request.
   */
  public <T> T run(Request request, Supplier<T> call) {
    if (request.key() == null) {
      return call.get();
    }
    CompletableFuture<T> result =
        start(request, () -> CompletableFuture.completedFuture(call.get()));
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    } catch (InterruptedException e) {
      result.cancel(false);
      Thread.currentThread().interrupt();
      throw new Failure(FailureCode.SERVICE_UNAVAILABLE, "The call was interrupted; retry it");
    }
  }

  /**
   * Starts a call as {@link #run} does. The call is cancelled when all returned futures have been
   * cancelled.
   */
  @SuppressWarnings("unchecked") // a fingerprint contains the operation, which has one result type
  public <T> CompletableFuture<T> start(Request request, Supplier<CompletableFuture<T>> call) {
    String key = request.key();
    if (key == null) {
      return call.get();
    }
    String fingerprint = fingerprint(request);
    while (true) {
      Call own = new Call(key, fingerprint, clock.instant());
      Call existing = putIfAbsent(own);
      if (existing == null) {
        own.begin(call);
        return (CompletableFuture<T>) own.result();
      }
      if (!existing.fingerprint.equals(fingerprint)) {
        throw new Failure(
            FailureCode.CONFLICT,
            "The Idempotency-Key '%s' belongs to another request; use a new key".formatted(key));
      }
      if (existing.join()) {
        return (CompletableFuture<T>) existing.result();
      }
    }
  }

  private synchronized @Nullable Call putIfAbsent(Call own) {
    Instant limit = clock.instant().minus(MAX_AGE);
    Iterator<Call> oldest = calls.values().iterator();
    while (oldest.hasNext()) {
      Call call = oldest.next();
      boolean isExcess = calls.size() >= MAX_CALLS || call.started.isBefore(limit);
      if (!isExcess) {
        break;
      }
      if (call.outcome.isDone()) {
        oldest.remove();
        bytes -= call.bytes;
      }
    }
    return calls.putIfAbsent(own.key, own);
  }

  private synchronized void remove(Call call) {
    calls.remove(call.key, call);
  }

  /** Accounts for a result and drops the oldest other results beyond the limit. */
  private synchronized void keep(Call call, long size) {
    call.bytes = size;
    bytes += size;
    Iterator<Call> oldest = calls.values().iterator();
    while (bytes > MAX_BYTES && oldest.hasNext()) {
      Call other = oldest.next();
      if (other != call && other.bytes > 0) {
        oldest.remove();
        bytes -= other.bytes;
      }
    }
  }

  private String fingerprint(Request request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : request.ids()) {
        digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
      }
      digest.update(mapper.writeValueAsBytes(request.body()));
      return request.operation() + " " + HexFormat.of().formatHex(digest.digest());
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot compare the request: " + e.getMessage(), e);
    }
  }

  private long size(Object result) {
    try {
      return mapper.writeValueAsBytes(result).length;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot measure a result: " + e.getMessage(), e);
    }
  }

  /** A call, and how many callers wait for its result. */
  private final class Call {
    private final String key;
    private final String fingerprint;
    private final Instant started;
    private final CompletableFuture<Object> outcome = new CompletableFuture<>();
    private Optional<CompletableFuture<?>> running = Optional.empty();
    private int callers = 1;
    private long bytes; // guarded by the outer lock

    Call(String key, String fingerprint, Instant started) {
      this.key = key;
      this.fingerprint = fingerprint;
      this.started = started;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // every outcome completes the shared future
    <T> void begin(Supplier<CompletableFuture<T>> call) {
      try {
        CompletableFuture<T> begun = call.get();
        synchronized (this) {
          running = Optional.of(begun);
        }
        begun.whenComplete(this::complete);
      } catch (RuntimeException e) {
        complete(null, e);
      }
    }

    private void complete(@Nullable Object result, @Nullable Throwable error) {
      if (result == null) {
        Throwable cause = error instanceof CompletionException e ? e.getCause() : error;
        remove(this);
        outcome.completeExceptionally(
            cause == null ? new IllegalStateException("The call has no result") : cause);
      } else {
        try {
          keep(this, size(result));
        } finally {
          outcome.complete(result);
        }
      }
    }

    /** Adds a caller; returns false if all callers have left. */
    synchronized boolean join() {
      boolean joined = callers > 0 || outcome.isDone();
      callers += joined ? 1 : 0;
      return joined;
    }

    /** Returns the result for one caller. */
    @SuppressWarnings("FutureReturnValueIgnored") // every outcome completes the returned future
    CompletableFuture<Object> result() {
      CompletableFuture<Object> result = new CompletableFuture<>();
      outcome.whenComplete(
          (value, error) -> {
            if (error == null) {
              result.complete(value);
            } else {
              result.completeExceptionally(error);
            }
          });
      result.whenComplete(
          (value, error) -> {
            if (result.isCancelled()) {
              leave();
            }
          });
      return result;
    }

    private void leave() {
      Optional<CompletableFuture<?>> abandoned;
      synchronized (this) {
        callers--;
        abandoned = callers == 0 ? running : Optional.empty();
      }
      abandoned.ifPresent(
          call -> {
            remove(this);
            call.cancel(false);
          });
    }
  }
}
