package dev.openwork.sdk.http;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.sse.EventStream;

/**
 * Sends what the generated operations ask for. Every method fails with a {@link
 * dev.openwork.sdk.error.OpenWorkException}; implementations serve many threads at once.
 */
public interface ApiTransport {

  /** Sends the request, waits for the answer and reads it as {@code type}. */
  <T> T call(ApiRequest request, TypeReference<T> type);

  /** Sends the request and waits for its success; an answer's body is dropped. */
  void run(ApiRequest request);

  /** Prepares a stream of events of {@code type}; the connection is made when it is first read. */
  <T> EventStream<T> stream(ApiRequest request, TypeReference<T> type);
}
