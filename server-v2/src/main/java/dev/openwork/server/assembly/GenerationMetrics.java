package dev.openwork.server.assembly;

import dev.openwork.server.log.ServerLog;
import dev.openwork.server.metrics.Meters;
import dev.openwork.server.model.ChildHealth;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.stream.EventStreams;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;

/**
 * The kept meters and the gauges of a generation. The gauges are in a registry that is created for
 * each scrape, so that no kept meter references a generation.
 */
record GenerationMetrics(Meters kept, EventStreams streams, Children children, ServerLog log)
    implements Supplier<String> {

  /** Returns the current values in the Prometheus text format. */
  @Override
  public String get() {
    PrometheusMeterRegistry now = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try {
      gauge("openwork.event.readers", "Event streams that are open", streams.count(), now);
      now.counter("openwork.log.dropped").increment((double) log.dropped());
      child("opencode", children.opencode(), now);
      child("opencode-router", children.router(), now);
      return kept.scrape() + now.scrape();
    } finally {
      now.close();
    }
  }

  private static void child(String name, ChildHealth report, MeterRegistry now) {
    Gauge.builder("openwork.child.up", report, it -> it.running() ? 1 : 0)
        .description("Whether a child process can be used")
        .tag("child", name)
        .strongReference(true)
        .register(now);
    now.counter("openwork.child.restarts", "child", name).increment(report.restarts());
  }

  private static void gauge(String name, String description, Number value, MeterRegistry now) {
    Gauge.builder(name, () -> value).description(description).register(now);
  }
}
