package dev.openwork.router.webhook;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelType;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.settings.ConfigReader;
import dev.openwork.router.settings.IdentityConfig;
import dev.openwork.router.store.ReplayGuard;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Creates webhook channels for identities with the options {@code secret} and {@code callbackUrl}.
 * The URL must use https unless its host is the local machine.
 */
public final class WebhookType implements ChannelType {
  private static final int MIN_SECRET_LENGTH = 16;
  private static final Set<String> LOCAL_HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Supplier<HttpClient> http;
  private final ReplayGuard guard;
  private final Clock clock;

  /** Creates a factory; the HTTP client must not follow redirects. */
  public WebhookType(Supplier<HttpClient> http, ReplayGuard guard, Clock clock) {
    this.http = http;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public Channel create(IdentityConfig identity) {
    String secret = identity.option("secret");
    if (secret.length() < MIN_SECRET_LENGTH) {
      throw RouterException.invalid(
          "the secret of %s has %d characters; expected at least %d random ones"
              .formatted(identity.key(), secret.length(), MIN_SECRET_LENGTH));
    }
    URI callback = ConfigReader.url("callbackUrl", identity.option("callbackUrl"));
    if (!"https".equals(callback.getScheme()) && !LOCAL_HOSTS.contains(callback.getHost())) {
      throw RouterException.invalid(
          "insecure callbackUrl '" + callback + "'; use https for other machines");
    }
    var signature = new WebhookSignature(secret);
    return new WebhookChannel(
        identity.key(),
        signature,
        new WebhookCallback(http, callback, signature, clock),
        guard,
        clock);
  }
}
