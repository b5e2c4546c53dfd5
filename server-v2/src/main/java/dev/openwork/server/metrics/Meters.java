package dev.openwork.server.metrics;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The meters of requests and of the JVM, which outlive generations. The registry is created on
 * first use, because that takes 100 ms. Thread-safe.
 */
public final class Meters implements AutoCloseable {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(1),
    Duration.ofMillis(3),
    Duration.ofMillis(10),
    Duration.ofMillis(30),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10),
    Duration.ofSeconds(60)
  };

  private final ConcurrentMap<Key, Timer> timers = new ConcurrentHashMap<>();
  private final JvmGcMetrics garbage = new JvmGcMetrics();
  private @Nullable PrometheusMeterRegistry registry;

  private record Key(String method, String route, int status) {}

  /**
   * Counts and times a completed request.
   *
   * @param method any text; unknown methods are counted as {@code OTHER}
   * @param route the path template of the operation, not the path
   */
  public void completed(String method, String route, int status, long nanos) {
    timers
        .computeIfAbsent(
            new Key(METHODS.contains(method) ? method : "OTHER", route, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** Returns the current values in the text format of Prometheus. */
  public String scrape() {
    return registry().scrape();
  }

  @Override
  public void close() {
    garbage.close();
    registry().close();
  }

  private Timer timer(Key key) {
    return Timer.builder("http.server.requests")
        .description("Requests, from the first byte to the last byte of the response")
        .tags("method", key.method(), "uri", key.route(), "status", Integer.toString(key.status()))
        .serviceLevelObjectives(BUCKETS)
        .register(registry());
  }

  private synchronized PrometheusMeterRegistry registry() {
    PrometheusMeterRegistry existing = registry;
    if (existing == null) {
      existing = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      bind(existing);
      registry = existing;
    }
    return existing;
  }

  private void bind(PrometheusMeterRegistry target) {
    garbage.bindTo(target);
    new JvmMemoryMetrics().bindTo(target);
    new JvmThreadMetrics().bindTo(target);
    new ClassLoaderMetrics().bindTo(target);
    new ProcessorMetrics().bindTo(target);
    new FileDescriptorMetrics().bindTo(target);
    new UptimeMetrics().bindTo(target);
  }
}
