package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * The API documentation page: Swagger UI from its webjar. The page loads nothing from other origins
 * and is not part of the contract.
 */
@Path("/docs")
@Access(Role.ANONYMOUS)
public final class DocsResource {
  private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
  private static final String PROPERTIES = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final Map<String, String> TYPES =
      Map.of(
          "swagger-ui.css", "text/css;charset=utf-8",
          "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
          "favicon-32x32.png", "image/png");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors"
          + " 'none'";

  /** Returns the page. Its parts are cached under their version, so the page itself is not. */
  @GET
  public Response page() throws IOException {
    String page = new String(bytes("docs/page.html"), StandardCharsets.UTF_8);
    return answer(page.replace("@version@", version()).getBytes(StandardCharsets.UTF_8))
        .type("text/html;charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** Returns the script of the page. */
  @GET
  @Path("/page.js")
  public Response script() throws IOException {
    return answer(bytes("docs/page.js"))
        .type("text/javascript;charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** Returns a file of Swagger UI. */
  @GET
  @Path("/{version}/{file}")
  public Response part(@PathParam("version") String version, @PathParam("file") String file)
      throws IOException {
    String type = TYPES.get(file);
    if (type == null || !version.equals(version())) {
      throw new Failure(FailureCode.NOT_FOUND, "No file with this name; reload /docs");
    }
    return answer(bytes(WEBJAR + version + "/" + file))
        .type(type)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }

  private static Response.ResponseBuilder answer(byte[] bytes) {
    return Response.ok(bytes)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer");
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open(PROPERTIES)) {
      properties.load(in);
    }
    return properties.getProperty("version", "");
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) throws FileNotFoundException {
    InputStream found = DocsResource.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return found;
  }
}
