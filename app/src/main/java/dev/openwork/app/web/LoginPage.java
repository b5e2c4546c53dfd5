package dev.openwork.app.web;

import dev.openwork.app.login.LoginCodes;
import dev.openwork.app.login.LoginCookie;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** Exchanges the code of a one-time URL for a cookie. */
public final class LoginPage {
  /** The path of the page; the query contains the code. */
  public static final String PATH = "/login";

  static final String HOW_TO_LOG_IN =
      "Open the one-time URL that the terminal shows next to the addresses. For a new one, press o"
          + " in the terminal of ./dev, or run mvn openwork:app-url.";
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;

  private final LoginCodes codes;
  private final LoginCookie cookie;

  /** Creates the page. */
  public LoginPage(LoginCodes codes, LoginCookie cookie) {
    this.codes = codes;
    this.cookie = cookie;
  }

  /**
   * Logs the browser in, unless it is.
   *
   * @throws RequestException if the code is invalid
   */
  WebResponse open(Request request, boolean loggedIn) {
    Optional<String> code = Query.of(request).find("code");
    if (code.isPresent() && request.getMethod().equals("GET") && redeem(code.get())) {
      return new WebResponse.LoggedIn(cookie.issue(), isFromAnotherSite(request));
    }
    if (loggedIn) {
      return new WebResponse.Redirect("/");
    }
    throw new RequestException(
        UNAUTHORIZED,
        "You are not logged in",
        (code.isPresent() ? "This login URL has expired or was already used. " : "")
            + HOW_TO_LOG_IN);
  }

  private boolean redeem(String code) {
    try {
      return codes.redeem(code);
    } catch (IOException e) {
      throw new RequestException(
          UNAVAILABLE, "Login is not possible", "The login code cannot be stored: " + e + ".");
    }
  }

  /** Then, the browser would not send the cookie of this response with a redirected request. */
  private static boolean isFromAnotherSite(Request request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    return site != null && !site.equals("none") && !site.equals("same-origin");
  }
}
