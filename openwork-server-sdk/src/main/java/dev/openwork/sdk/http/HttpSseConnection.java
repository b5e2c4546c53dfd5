package dev.openwork.sdk.http;

import dev.openwork.sdk.error.OpenWorkApiException;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.sse.SseConnection;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** One request whose answer is a stream; closing it breaks the connection in any state. */
final class HttpSseConnection implements SseConnection {
  private final ServerTarget target;
  private final CloseableHttpClient client;
  private final ApiErrors errors;
  private final HttpUriRequestBase http;

  HttpSseConnection(
      ServerTarget target, CloseableHttpClient client, ApiErrors errors, HttpUriRequestBase http) {
    this.target = target;
    this.client = client;
    this.errors = errors;
    this.http = http;
  }

  @Override
  public InputStream open() {
    try {
      ClassicHttpResponse response = client.executeOpen(null, http, null);
      if (response.getCode() >= HttpApiTransport.FIRST_REDIRECT) {
        throw refusal(response);
      }
      return response.getEntity() == null
          ? InputStream.nullInputStream()
          : response.getEntity().getContent();
    } catch (IOException e) {
      throw new ServerUnreachableException(target.baseUrl(), e);
    }
  }

  @Override
  public void close() {
    http.cancel();
  }

  private OpenWorkApiException refusal(ClassicHttpResponse response) throws IOException {
    String operation = http.getMethod() + " " + http.getPath();
    try (response) {
      return errors.read(operation, response.getCode(), EntityUtils.toString(response.getEntity()));
    } catch (ParseException e) {
      return errors.read(operation, response.getCode(), "");
    }
  }
}
