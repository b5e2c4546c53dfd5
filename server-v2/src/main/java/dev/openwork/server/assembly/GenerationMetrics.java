package dev.openwork.server.assembly;

import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.log.ServerLog;
import dev.openwork.server.metrics.Meters;
import dev.openwork.server.runtime.ChildReports;
import dev.openwork.server.stream.EventStreams;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;

/**
 * The meters that are kept, with what a generation knows. That is looked up whenever it is asked
 * for, in a registry for the moment, so that no kept meter holds a generation.
 */
record GenerationMetrics(Meters kept, EventStreams streams, ChildReports children, ServerLog log)
    implements Supplier<String> {

  /** All values of this moment, in the text format of Prometheus. */
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

  private static void child(String name, ChildReport report, MeterRegistry now) {
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
