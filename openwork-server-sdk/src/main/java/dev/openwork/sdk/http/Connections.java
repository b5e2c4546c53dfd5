package dev.openwork.sdk.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP connection pool and the JSON mapper. Both are expensive to create, thread-safe, and
 * shared by many SDK instances.
 */
public final class Connections implements AutoCloseable {

  /** Streams and prompts occupy a connection for their whole duration, hence the large pool. */
  private static final int MAX_CONNECTIONS = 200;

  private static final int CACHED_TYPES = 500;
  private static final Timeout CONNECT_TIMEOUT = Timeout.of(3, TimeUnit.SECONDS);
  private static final TimeValue TRUSTED_IDLE_TIME = TimeValue.of(1, TimeUnit.MILLISECONDS);

  private final CloseableHttpClient client = newClient();
  private final ObjectMapper json = newMapper();
  private final Set<Cancellable> calls = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private Connections() {}

  /** Creates a separate pool, which the caller closes. */
  public static Connections open() {
    return new Connections();
  }

  /** Returns the shared pool of this process, created on the first call. */
  public static Connections shared() {
    return Shared.INSTANCE;
  }

  /** Returns a mapper that ignores unknown properties and unknown subtypes. */
  public ObjectMapper json() {
    return json;
  }

  /**
   * Aborts the calls and streams in progress, which then fail with a {@link
   * ServerUnreachableException}. Later ones fail with an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    closed = true;
    calls.forEach(Cancellable::cancel);
    client.close(CloseMode.IMMEDIATE);
  }

  /** Sends a request without cookies, redirects and retries, and reads the response. */
  <T extends @Nullable Object> T call(
      HttpUriRequestBase request, HttpClientResponseHandler<T> reader) throws IOException {
    begin(request);
    try {
      return client.execute(request, reader);
    } catch (RuntimeException e) {
      throw failure(e);
    } finally {
      calls.remove(request);
    }
  }

  /** Sends a request whose response is read until {@link #end}. */
  ClassicHttpResponse open(HttpUriRequestBase request) throws IOException {
    begin(request);
    try {
      return client.executeOpen(null, request, null);
    } catch (IOException e) {
      end(request);
      throw e;
    } catch (RuntimeException e) {
      end(request);
      throw failure(e);
    }
  }

  /** Ends a request, also one that is in progress. */
  void end(HttpUriRequestBase request) {
    calls.remove(request);
    request.cancel();
  }

  /** A client that is closed during a call fails with exceptions of many types. */
  private RuntimeException failure(RuntimeException e) throws IOException {
    if (closed && !(e instanceof OpenWorkException)) {
      throw new IOException("The connections were closed", e);
    }
    return e;
  }

  /** The pool does not close a connection that it is about to hand out, hence the set. */
  private void begin(HttpUriRequestBase request) {
    calls.add(request);
    if (closed) {
      calls.remove(request);
      throw new IllegalStateException("The connections are closed");
    }
  }

  private static CloseableHttpClient newClient() {
    ConnectionConfig connection =
        ConnectionConfig.custom()
            .setConnectTimeout(CONNECT_TIMEOUT)
            .setValidateAfterInactivity(TRUSTED_IDLE_TIME)
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(connection)
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .build())
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableRedirectHandling()
        .setUserAgent("openwork-server-sdk")
        .build();
  }

  private static ObjectMapper newMapper() {
    return JsonMapper.builder()
        .typeFactory(separateTypeCache())
        .addModule(new JavaTimeModule())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  /** Jackson's default cache is static and would leak the class loader of the models. */
  private static TypeFactory separateTypeCache() {
    LookupCache<Object, JavaType> cache = new LRUMap<>(CACHED_TYPES / 2, CACHED_TYPES);
    return TypeFactory.defaultInstance().withCache(cache);
  }

  private static final class Shared {
    static final Connections INSTANCE = open();
  }
}
