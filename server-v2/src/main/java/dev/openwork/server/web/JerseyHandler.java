package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
 * Passes requests to Jersey. Jersey's own container for Jetty calls the injection manager twice per
 * request, builds each URI three times and sends even the shortest response in chunks, which takes
 * a fifth of the time of a short request.
 */
final class JerseyHandler extends Handler.Abstract implements Container {
  /** Any base will do, because no response contains an absolute URI of this server. */
  private static final URI BASE = URI.create("http://openwork/");

  private final ApplicationHandler application;

  /**
   * Serves these resources.
   *
   * @throws IllegalStateException if one of them is invalid
   */
  JerseyHandler(ResourceConfig config) {
    application = new ApplicationHandler(config, new JettyBinder());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    URI uri;
    try {
      uri = uri(request.getHttpURI());
    } catch (URISyntaxException e) {
      return new ErrorResponse(
              400, FailureCode.INVALID_REQUEST, "The URI cannot be parsed: " + e.getMessage())
          .send(request, response, callback);
    }
    application.handle(request(uri, request, response, callback));
    return true;
  }

  private ContainerRequest request(URI uri, Request request, Response response, Callback callback) {
    ContainerRequest converted =
        new ContainerRequest(
            BASE,
            uri,
            request.getMethod(),
            new RoleContext(Role.ANONYMOUS),
            new MapPropertiesDelegate(),
            application.getConfiguration());
    for (HttpField field : request.getHeaders()) {
      converted.header(field.getName(), field.getValue() == null ? "" : field.getValue());
    }
    if (BodyGate.hasBody(request)) {
      converted.setEntityStream(Request.asInputStream(request));
    }
    converted.setWriter(new JerseyResponseWriter(request, response, callback));
    return converted;
  }

  private static URI uri(HttpURI requested) throws URISyntaxException {
    String query = requested.getQuery();
    String path = BASE + requested.getPath().substring(1);
    requireUtf8(path);
    requireUtf8(query == null ? "" : query);
    return new URI(
        query == null ? path : path + "?" + ContainerUtils.encodeUnsafeCharacters(query));
  }

  /** Jersey would replace other bytes, so that a parameter could select something else. */
  private static void requireUtf8(String encoded) throws URISyntaxException {
    if (encoded.indexOf('%') < 0) {
      return;
    }
    try {
      byte[] bytes =
          URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      CharBuffer unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new URISyntaxException(encoded, "Percent-encoded bytes must be UTF-8");
    } catch (IllegalArgumentException e) {
      // a percent sign that encodes nothing
    }
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

  @Override
  public void reload() {
    throw new UnsupportedOperationException("Create another handler instead");
  }

  @Override
  public void reload(ResourceConfig other) {
    reload();
  }

  /** Makes Jetty's request and response injectable into operations. */
  private static final class JettyBinder extends AbstractBinder {
    @Override
    protected void configure() {
      bindFactory(() -> Exchange.current().request()).to(Request.class);
      bindFactory(() -> Exchange.current().response()).to(Response.class);
    }
  }
}
