package dev.openwork.app;

import dev.openwork.sdk.client.ApiClient;
import dev.openwork.sdk.client.ApiException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Renders the page of a path, or an error message. */
final class PageHandler extends Handler.Abstract {
  private final String generation = UUID.randomUUID().toString();
  private final CloseableHttpClient http = HttpClients.createDefault();
  private final ApiClient client = new ApiClient(http);
  private final Map<String, Page> pages = Pages.all();
  private final TemplateEngine templates;

  PageHandler(String server) {
    client.setBasePath(server);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(PageHandler.class.getClassLoader());
    try {
      templates =
          TemplateEngine.createPrecompiled(
              null, ContentType.Html, null, "dev.openwork.app.templates");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Page page = pages.get(request.getHttpURI().getPath());
    response.setStatus(page == null ? 404 : 200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
    String html = page == null ? "page not found" : render(page);
    response.write(true, ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  void closeClient() throws IOException {
    http.close();
  }

  private String render(Page page) {
    try {
      StringOutput html = new StringOutput();
      templates.render(page.template(), page.view(client, generation), html);
      return html.toString();
    } catch (ApiException e) {
      return "the server returned " + e.getCode() + ": " + e.getMessage();
    }
  }
}
