package dev.openwork.sdk.error;

import java.io.IOException;
import java.net.URI;

/** No answer came: nothing listens at the address, or the connection broke or stayed silent. */
public final class ServerUnreachableException extends OpenWorkException {
  private static final long serialVersionUID = 1L;

  private final URI baseUrl;

  /** Says that the server at {@code baseUrl} gave no answer because of {@code cause}. */
  public ServerUnreachableException(URI baseUrl, IOException cause) {
    super("Server V2 does not answer at " + baseUrl + ". Is it running?", cause);
    this.baseUrl = baseUrl;
  }

  /** Returns the address that was tried. */
  public URI baseUrl() {
    return baseUrl;
  }

  @Override
  public boolean isPassing() {
    return true;
  }
}
