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
 * The proxies of a build: those of Maven's settings if any is active, else those of the JVM, else
 * those of the environment.
 */
final class MavenProxies {
  private MavenProxies() {}

  static ProxyRules of(MavenSession session, Provider<SettingsDecrypter> decrypter) {
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

  /** As Maven itself does: the one for the protocol, else any. */
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
