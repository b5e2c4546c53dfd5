package dev.openwork.maven.model;

import dev.openwork.maven.assets.source.ProxyRules;
import dev.openwork.maven.assets.source.ProxyServer;
import java.util.List;
import java.util.Optional;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Selects the proxies of a build: those in Maven's settings if one of them is active, otherwise
 * those of the JVM's system properties, otherwise those of environment variables.
 */
public final class MavenProxies {
  private MavenProxies() {}

  /** Returns the proxies of a session. */
  public static ProxyRules of(MavenSession session, Provider<SettingsDecrypter> decrypter) {
    List<Proxy> active =
        session.getSettings().getProxies().stream().filter(Proxy::isActive).toList();
    if (!active.isEmpty()) {
      return (scheme, host) -> best(active, scheme).flatMap(proxy -> to(proxy, host, decrypter));
    }
    boolean jvm =
        List.of("https.proxyHost", "http.proxyHost").stream()
            .anyMatch(System.getProperties()::containsKey);
    return jvm
        ? ProxyRules.ofProperties(System.getProperties())
        : ProxyRules.ofEnvironment(System.getenv());
  }

  /** Prefers the proxy for the protocol over the first one, as Maven itself does. */
  private static Optional<Proxy> best(List<Proxy> active, String scheme) {
    return active.stream()
        .filter(proxy -> scheme.equalsIgnoreCase(proxy.getProtocol()))
        .findFirst()
        .or(() -> active.stream().findFirst());
  }

  private static Optional<ProxyServer> to(
      Proxy encrypted, String host, Provider<SettingsDecrypter> decrypter) {
    Proxy proxy =
        decrypter.get().decrypt(new DefaultSettingsDecryptionRequest(encrypted)).getProxy();
    var server =
        new ProxyServer(
            proxy.getHost(),
            proxy.getPort(),
            Optional.ofNullable(proxy.getUsername()),
            text(proxy.getPassword()));
    return ProxyRules.of(server, List.of(text(proxy.getNonProxyHosts()).split("[|,]")))
        .to("https", host);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
