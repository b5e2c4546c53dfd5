package dev.openwork.http;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Creates connections that pass a request with an unsupported {@code Expect} header on, so that it
 * receives status 417. Jetty usually closes the connection before it has sent that response.
 */
final class ExpectationFilter extends HttpConnectionFactory {
  private static final String UNSUPPORTED = "X-Unsupported-Expectation";

  ExpectationFilter(HttpConfiguration configuration) {
    super(configuration);
  }

  /** Returns whether a request expects something that the server does not support. */
  static boolean isUnsupported(Request request) {
    return request.getHeaders().contains(UNSUPPORTED);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConnection connection = new Filtered(getHttpConfiguration(), connector, endPoint);
    connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
    connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
    return configure(connection, connector, endPoint);
  }

  private static final class Filtered extends HttpConnection {
    Filtered(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    @Override
    protected RequestHandler newRequestHandler() {
      return new RequestHandler() {
        @Override
        public void parsedHeader(HttpField field) {
          boolean isSupported =
              field.getHeader() != HttpHeader.EXPECT
                  || HttpHeaderValue.CONTINUE.is(String.valueOf(field.getValue()));
          super.parsedHeader(
              isSupported ? field : new HttpField(UNSUPPORTED, String.valueOf(field.getValue())));
        }
      };
    }
  }
}
