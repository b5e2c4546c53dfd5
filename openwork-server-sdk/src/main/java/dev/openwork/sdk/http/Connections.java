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
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP connection pool and the JSON mapper. Both are expensive to create, thread-safe, and
 * shared by many SDK instances. Closing aborts the calls in progress.
 *
 * @param client stores no cookies, follows no redirects and does not retry
 * @param json ignores unknown properties and unknown subtypes
 */
public record Connections(CloseableHttpClient client, ObjectMapper json) implements AutoCloseable {

  /** Streams and prompts occupy a connection for their whole duration, hence the large pool. */
  private static final int MAX_CONNECTIONS = 200;

  private static final int CACHED_TYPES = 500;
  private static final Timeout CONNECT_TIMEOUT = Timeout.of(3, TimeUnit.SECONDS);
  private static final TimeValue TRUSTED_IDLE_TIME = TimeValue.of(1, TimeUnit.MILLISECONDS);

  public Connections {
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(json, "json");
  }

  /** Creates a separate pool, which the caller closes. */
  public static Connections open() {
    return new Connections(newClient(), newMapper());
  }

  /** Returns the shared pool of this process, created on the first call. */
  public static Connections shared() {
    return Shared.INSTANCE;
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
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
