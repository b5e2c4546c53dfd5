package dev.openwork.router.webhook;

import dev.openwork.router.channel.Channel;
import dev.openwork.router.channel.ChannelType;
import dev.openwork.router.channel.ReplayGuard;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.settings.ConfigReader;
import dev.openwork.router.settings.IdentityConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes webhook channels of identities with a {@code secret} and a {@code callbackUrl}, which must
 * be https unless it is on this machine.
 */
public final class WebhookType implements ChannelType {
  private static final int SHORTEST_SECRET = 16;
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Supplier<HttpClient> http;
  private final ReplayGuard guard;
  private final Clock clock;

  /** Calls back with this client, which must follow no redirects. */
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
    if (secret.length() < SHORTEST_SECRET) {
      throw Refusal.invalid(
          "%s has a secret of %d characters; expected at least %d, random ones"
              .formatted(identity.address(), secret.length(), SHORTEST_SECRET));
    }
    URI callback = ConfigReader.url("callbackUrl", identity.option("callbackUrl"));
    if (!"https".equals(callback.getScheme()) && !LOCAL.contains(callback.getHost())) {
      throw Refusal.invalid("callbackUrl '" + callback + "' leaves this machine; use https there");
    }
    var signature = new WebhookSignature(secret);
    return new WebhookChannel(
        new WebhookCallback(http, callback, signature, clock),
        new WebhookIngress(identity.address(), signature, guard, clock));
  }
}
