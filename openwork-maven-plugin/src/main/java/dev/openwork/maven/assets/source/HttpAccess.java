package dev.openwork.maven.assets.source;

import java.net.URI;
import java.util.function.Predicate;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Creates HTTP clients. Clients follow at most five redirects.
 *
 * @param proxies selects proxies
 * @param policy timeouts and retries
 * @param redirectable accepts the targets of redirects
 */
public record HttpAccess(ProxyRules proxies, RetryPolicy policy, Predicate<URI> redirectable) {
  private static final int MAX_REDIRECTS = 5;

  /** Creates access with redirects only to https. */
  public HttpAccess(ProxyRules proxies, RetryPolicy policy) {
    this(proxies, policy, target -> "https".equalsIgnoreCase(target.getScheme()));
  }

  /** Returns a client for one download, which the caller must close. */
  CloseableHttpClient open() {
    ConnectionConfig limits =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(policy.connect()))
            .setSocketTimeout(Timeout.of(policy.idle()))
            .build();
    return HttpClients.custom()
        .setUserAgent("openwork-maven-plugin")
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setDefaultConnectionConfig(limits)
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setMaxRedirects(MAX_REDIRECTS)
                .setCircularRedirectsAllowed(false)
                .build())
        .setRedirectStrategy(new Redirects(redirectable))
        .setRoutePlanner(new Routes(proxies))
        .setDefaultCredentialsProvider(new ProxyPasswords(proxies))
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .build();
  }

  /** Rejects redirects to targets that are not allowed. */
  private static final class Redirects extends DefaultRedirectStrategy {
    private final Predicate<URI> allowed;

    Redirects(Predicate<URI> allowed) {
      this.allowed = allowed;
    }

    @Override
    public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
        throws HttpException {
      URI target = super.getLocationURI(request, response, context);
      if (!allowed.test(target)) {
        throw new ProtocolException("redirected to " + target + ", which is not https");
      }
      return target;
    }
  }

  private static final class Routes extends DefaultRoutePlanner {
    private final ProxyRules proxies;

    Routes(ProxyRules proxies) {
      super(null);
      this.proxies = proxies;
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
      return proxies
          .to(target.getSchemeName(), target.getHostName())
          .map(proxy -> new HttpHost(proxy.host(), proxy.port()))
          .orElse(null);
    }
  }

  /** The credentials of proxies; servers get none. */
  private static final class ProxyPasswords extends BasicCredentialsProvider {
    private final ProxyRules proxies;

    ProxyPasswords(ProxyRules proxies) {
      this.proxies = proxies;
    }

    @Override
    public org.apache.hc.client5.http.auth.@Nullable Credentials getCredentials(
        AuthScope scope, HttpContext context) {
      HttpHost target = HttpClientContext.cast(context).getHttpRoute().getTargetHost();
      return proxies
          .to(target.getSchemeName(), target.getHostName())
          .filter(proxy -> proxy.host().equalsIgnoreCase(scope.getHost()))
          .filter(proxy -> proxy.port() == scope.getPort())
          .flatMap(
              proxy ->
                  proxy
                      .user()
                      .map(
                          user ->
                              new UsernamePasswordCredentials(
                                  user, proxy.password().toCharArray())))
          .orElse(null);
    }
  }
}
