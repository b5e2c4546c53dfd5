package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.ContainerUtils;
import org.glassfish.jersey.server.spi.Container;

/**
 * Brings requests to Jersey. The container that Jersey has for Jetty asks the injection manager
 * twice for every request, puts each address together three times and sends even the shortest
 * answer in chunks, which is a fifth of the work for a short answer.
 */
final class JerseyHandler extends Handler.Abstract implements Container {
  /** Answers name no addresses of this server, so what it is called does not matter. */
  private static final URI BASE = URI.create("http://openwork/");

  private final ApplicationHandler application;

  /** Serves these resources; fails when one of them cannot be served. */
  JerseyHandler(ResourceConfig config) {
    application = new ApplicationHandler(config, new Connections());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    URI address;
    try {
      address = address(request.getHttpURI());
    } catch (URISyntaxException e) {
      return new Refusal(
              400, FailureCode.INVALID_REQUEST, "The address cannot be read: " + e.getMessage())
          .answer(request, response, callback);
    }
    application.handle(asked(address, request, response, callback));
    return true;
  }

  private ContainerRequest asked(
      URI address, Request request, Response response, Callback callback) {
    ContainerRequest asked =
        new ContainerRequest(
            BASE,
            address,
            request.getMethod(),
            new RoleContext(Role.ANONYMOUS),
            new MapPropertiesDelegate(),
            application.getConfiguration());
    for (HttpField field : request.getHeaders()) {
      asked.header(field.getName(), field.getValue() == null ? "" : field.getValue());
    }
    if (Bodies.has(request)) {
      asked.setEntityStream(Request.asInputStream(request));
    }
    asked.setWriter(new JerseyAnswer(request, response, callback));
    return asked;
  }

  private static URI address(HttpURI asked) throws URISyntaxException {
    String query = asked.getQuery();
    String path = BASE + asked.getPath().substring(1);
    return new URI(
        query == null ? path : path + "?" + ContainerUtils.encodeUnsafeCharacters(query));
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    application.onStartup(this);
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    application.onShutdown(this);
  }

  @Override
  public ResourceConfig getConfiguration() {
    return application.getConfiguration();
  }

  @Override
  public ApplicationHandler getApplicationHandler() {
    return application;
  }

  /** Whoever wants other resources makes another handler. */
  @Override
  public void reload() {
    throw new UnsupportedOperationException("Make another handler");
  }

  @Override
  public void reload(ResourceConfig other) {
    reload();
  }

  /** What operations may ask for besides what Jersey knows. */
  private static final class Connections extends AbstractBinder {
    @Override
    protected void configure() {
      bindFactory(() -> Exchange.current().request()).to(Request.class);
      bindFactory(() -> Exchange.current().response()).to(Response.class);
    }
  }
}
