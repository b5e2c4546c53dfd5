package dev.openwork.server.web;

import dev.openwork.server.log.ServerLog;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.validation.ValidationFeature;

/**
 * Combines resources, filters and mappers into a handler. Everything is registered explicitly,
 * because scanning the class path would take longer than the rest of the startup.
 */
public final class WebApplication {
  private WebApplication() {}

  /**
   * Creates a handler for these resources.
   *
   * @throws IllegalStateException if one of them is invalid
   */
  public static Handler handler(
      Set<Object> resources,
      Tokens tokens,
      WebLimits limits,
      ServerLog log,
      RequestMeter meter,
      Clock clock) {
    ErrorMapper errors = new ErrorMapper(log);
    Operations operations = new Operations();
    ResourceConfig config = new ResourceConfig();
    config.addProperties(
        Map.of(
            ServerProperties.WADL_FEATURE_DISABLE, true,
            ServerProperties.RESOURCE_VALIDATION_DISABLE, true,
            ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
            ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
            ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
            ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 65_536));
    config.register(JacksonFeature.withoutExceptionMappers());
    config.register(ValidationFeature.class);
    config.register(new ValidationMessages());
    config.register(new WireMapper());
    config.register(new BooleanParameters());
    config.register(new HeaderFilter());
    config.register(operations);
    config.register(new AccessFilter(tokens, operations));
    config.register(new EnvelopeFilter(clock));
    config.register(errors);
    config.register(new ErrorMapper.Validation(errors));
    resources.forEach(config::register);
    Handler jersey = new JerseyHandler(config);
    return new Envelopes(new AccessLog(gates(jersey, tokens, limits), log, meter));
  }

  /** Rejects requests before they reach Jersey, so that they cost little. */
  private static Handler gates(Handler jersey, Tokens tokens, WebLimits limits) {
    Handler bodies = new BodyTokenGate(new BodyGate(jersey, limits.bodyBytes()), tokens);
    Handler origins = new OriginGate(bodies, limits.origins());
    Handler hosts = new HostGate(origins, limits.hosts());
    return new ClientGate(hosts, limits.requestsPerClient(), limits.streamsPerClient());
  }
}
