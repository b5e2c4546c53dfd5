package dev.openwork.app.login;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

/**
 * The login of an app.
 *
 * @param codes the codes of one-time URLs
 * @param cookie the cookie of browsers that are logged in
 */
public record Login(LoginCodes codes, LoginCookie cookie) {

  /**
   * Opens the login of the app on a port; creates the secret if it does not exist.
   *
   * @throws IOException if the secret can be neither read nor created
   */
  public static Login open(LoginFile file, int port) throws IOException {
    return open(file, port, Clock.systemUTC());
  }

  /** Opens a login with a clock; see {@link #open(LoginFile, int)}. */
  static Login open(LoginFile file, int port, Clock clock) throws IOException {
    LoginSecret secret = LoginSecret.open(file.secret());
    return new Login(
        new LoginCodes(secret, port, file.used(), clock), new LoginCookie(secret, port, clock));
  }

  /** Returns a new one-time URL of the app at {@code address}. */
  public URI url(URI address) {
    return address.resolve("/login?code=" + codes.issue());
  }
}
