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
 * The meters that count on from one generation to the next: those of requests and of the JVM. They
 * are made at their first use, for that takes a tenth of a second.
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
   * Counts and times a request that is over.
   *
   * @param method any text; what is no method of HTTP counts as {@code OTHER}
   * @param route the template of its path; of these there are few
   */
  public void answered(String method, String route, int status, long nanos) {
    timers
        .computeIfAbsent(
            new Key(METHODS.contains(method) ? method : "OTHER", route, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** The values of this moment, in the text format of Prometheus. */
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
        .description("Requests, from their first byte to the last of their answers")
        .tags("method", key.method(), "uri", key.route(), "status", Integer.toString(key.status()))
        .serviceLevelObjectives(BUCKETS)
        .register(registry());
  }

  private synchronized PrometheusMeterRegistry registry() {
    PrometheusMeterRegistry made = registry;
    if (made == null) {
      made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      bind(made);
      registry = made;
    }
    return made;
  }

  private void bind(PrometheusMeterRegistry made) {
    garbage.bindTo(made);
    new JvmMemoryMetrics().bindTo(made);
    new JvmThreadMetrics().bindTo(made);
    new ClassLoaderMetrics().bindTo(made);
    new ProcessorMetrics().bindTo(made);
    new FileDescriptorMetrics().bindTo(made);
    new UptimeMetrics().bindTo(made);
  }
}
