package dev.openwork.loop.dashboard;

import dev.openwork.loop.web.WebExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The static files of the dashboard, and the pages around its login. */
final class DashboardPages {
  static final String HOW_TO_LOG_IN =
      "Press b in the loop's terminal, or run mvn openwork:dashboard-url.";

  /** The browser would not send the cookie with a redirected request from another site. */
  static final String LOGGED_IN =
      page("Logged in", "<meta http-equiv=\"refresh\" content=\"0;url=/\">", "Continuing…");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private static final Map<String, File> FILES =
      Map.of(
          "/", new File("dashboard.html", "text/html"),
          "/dashboard.css", new File("dashboard.css", "text/css"),
          "/dashboard.js", new File("dashboard.js", "text/javascript"));

  private DashboardPages() {}

  private record File(String name, String type) {
    String read() throws IOException {
      try (InputStream in =
          Objects.requireNonNull(DashboardPages.class.getResourceAsStream(name))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  /** Sets the headers of all responses. */
  static void secure(WebExchange exchange) {
    exchange.set("Content-Security-Policy", POLICY);
    exchange.set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.set("Cross-Origin-Opener-Policy", "same-origin");
    exchange.set("Referrer-Policy", "no-referrer");
  }

  /** Sends the file at the path of the request; returns false if there is none. */
  static boolean sendFile(WebExchange exchange) throws IOException {
    File file = FILES.get(exchange.path());
    if (file == null) {
      return false;
    }
    exchange.send(200, file.type(), file.read());
    return true;
  }

  static void send(WebExchange exchange, int status, String html) throws IOException {
    exchange.send(status, "text/html", html);
  }

  /** Returns the page for clients that are not logged in. It contains nothing about the project. */
  static String unauthorized(String reason) {
    return page("Not logged in", "", reason + HOW_TO_LOG_IN);
  }

  private static String page(String title, String head, String text) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    %s
    <title>%s</title>
    <h1>%s</h1>
    <p>%s</p>
    """
        .formatted(head, title, title, text);
  }
}
