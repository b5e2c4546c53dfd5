package dev.openwork.maven.assets.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Selects the proxy for an address. */
@FunctionalInterface
public interface ProxyRules {

  /** Selects no proxy. */
  ProxyRules NONE = (scheme, host) -> Optional.empty();

  /**
   * Returns the proxy for an address; empty for a direct connection.
   *
   * @param scheme {@code http} or {@code https}
   */
  Optional<ProxyServer> to(String scheme, String host);

  /**
   * Returns rules with one proxy, except for hosts that match patterns like {@code *.example.com}.
   */
  static ProxyRules of(ProxyServer proxy, List<String> exceptions) {
    return (scheme, host) ->
        exceptions.stream().anyMatch(pattern -> matches(pattern.strip(), host))
            ? Optional.empty()
            : Optional.of(proxy);
  }

  /** Returns the rules of the networking properties of the JVM, such as {@code https.proxyHost}. */
  static ProxyRules ofProperties(Properties properties) {
    return (scheme, host) -> {
      String name = properties.getProperty(scheme + ".proxyHost", "");
      if (name.isBlank()) {
        return Optional.empty();
      }
      String port =
          properties.getProperty(scheme + ".proxyPort", scheme.equals("https") ? "443" : "80");
      String exceptions = properties.getProperty("http.nonProxyHosts", "localhost|127.*|[::1]");
      return of(ProxyServer.parse(name + ":" + port), List.of(exceptions.split("\\|")))
          .to(scheme, host);
    };
  }

  /**
   * Returns the rules of {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code
   * NO_PROXY}.
   */
  static ProxyRules ofEnvironment(Map<String, String> environment) {
    return (scheme, host) ->
        Stream.of(scheme + "_proxy", "all_proxy")
            .flatMap(name -> variable(environment, name).stream())
            .findFirst()
            .map(ProxyServer::parse)
            .flatMap(proxy -> of(proxy, exceptions(environment)).to(scheme, host));
  }

  private static List<String> exceptions(Map<String, String> environment) {
    return Stream.of(variable(environment, "no_proxy").orElse("").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .flatMap(name -> name.startsWith("*") ? Stream.of(name) : suffix(name))
        .toList();
  }

  /** In this variable, {@code example.com} and {@code .example.com} include subdomains. */
  private static Stream<String> suffix(String name) {
    String bare = name.startsWith(".") ? name.substring(1) : name;
    return Stream.of(bare, "*." + bare);
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Stream.of(name, name.toUpperCase(Locale.ROOT))
        .map(environment::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  private static boolean matches(String pattern, String host) {
    String wanted = pattern.toLowerCase(Locale.ROOT);
    String actual = host.toLowerCase(Locale.ROOT);
    if (wanted.startsWith("*")) {
      return actual.endsWith(wanted.substring(1));
    }
    return wanted.endsWith("*")
        ? actual.startsWith(wanted.substring(0, wanted.length() - 1))
        : actual.equals(wanted);
  }
}
