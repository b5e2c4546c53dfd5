package dev.openwork.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The static files. A fixed list rules out path traversal. */
public final class Assets {
  private static final String CSS = "text/css;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, Source> SOURCES =
      Map.of(
          "app.css", new Source("/dev/openwork/app/web/app.css", CSS),
          "app.js", new Source("/dev/openwork/app/web/app.js", SCRIPT),
          "icon.svg", new Source("/dev/openwork/app/web/icon.svg", "image/svg+xml;charset=utf-8"),
          "htmx.js", new Source(WEBJARS + "htmx.org/2.0.4/dist/htmx.min.js", SCRIPT),
          "htmx-sse.js", new Source(WEBJARS + "htmx-ext-sse/2.2.2/sse.js", SCRIPT));

  private Assets() {}

  private record Source(String resource, String mediaType) {}

  /** Returns a file by name, such as {@code app.css}. */
  public static Optional<WebResponse.Asset> find(String name) {
    return Optional.ofNullable(SOURCES.get(name)).map(Assets::read);
  }

  private static WebResponse.Asset read(Source source) {
    try (InputStream in = Assets.class.getResourceAsStream(source.resource())) {
      if (in == null) {
        throw new IllegalStateException("Missing on the class path: " + source.resource());
      }
      return new WebResponse.Asset(
          source.mediaType(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
