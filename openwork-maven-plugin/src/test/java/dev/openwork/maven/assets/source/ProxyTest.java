package dev.openwork.maven.assets.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ProxyTest {
  private static final ProxyServer PROXY = new ProxyServer("proxy", 3128, Optional.empty(), "");

  @ParameterizedTest
  @CsvSource({
    "HTTPS_PROXY, http://proxy:3128, https, proxy:3128",
    "https_proxy, proxy:3128, https, proxy:3128",
    "HTTPS_PROXY, http://proxy:3128/, http, ''",
    "http_proxy, http://proxy, http, proxy:8080",
    "ALL_PROXY, http://proxy:1, https, proxy:1",
    "HTTPS_PROXY, '', https, ''",
  })
  void readsProxiesFromTheEnvironment(String name, String value, String scheme, String expected) {
    assertThat(ProxyRules.ofEnvironment(Map.of(name, value)).to(scheme, "example.com"))
        .map(ProxyServer::toString)
        .isEqualTo(Optional.of(expected).filter(text -> !text.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, true",
    ".example.com, true",
    "*.example.com, false",
    "'other, example.com', true",
    "ample.com, false",
    "*, true",
    "'', false",
  })
  void readsExceptionsFromTheEnvironment(String exceptions, boolean direct) {
    Map<String, String> environment = Map.of("ALL_PROXY", "proxy", "NO_PROXY", exceptions);
    assertThat(ProxyRules.ofEnvironment(environment).to("https", "example.com").isEmpty())
        .isEqualTo(direct);
    assertThat(ProxyRules.ofEnvironment(environment).to("https", "www.example.com").isEmpty())
        .isEqualTo(direct || exceptions.startsWith("*."));
  }

  @Test
  void readsProxiesAndExceptionsFromSystemProperties() {
    var properties = new Properties();
    properties.setProperty("https.proxyHost", "proxy");
    properties.setProperty("https.proxyPort", "3128");
    properties.setProperty("http.nonProxyHosts", "localhost|*.local");
    ProxyRules rules = ProxyRules.ofProperties(properties);
    assertThat(rules.to("https", "example.com")).contains(PROXY);
    assertThat(rules.to("https", "server.local")).isEmpty();
    assertThat(rules.to("http", "example.com")).isEmpty();
  }

  @Test
  void patternsCanEndWithAnAsterisk() {
    ProxyRules rules = ProxyRules.of(PROXY, List.of("127.*"));
    assertThat(rules.to("http", "127.0.0.1")).isEmpty();
    assertThat(rules.to("http", "128.0.0.1")).contains(PROXY);
  }

  @Test
  void theTextFormOfAProxyContainsNoPassword() {
    ProxyServer proxy = ProxyServer.parse("http://me:secret@proxy:3128");
    assertThat(proxy.user()).contains("me");
    assertThat(proxy.password()).isEqualTo("secret");
    assertThat(proxy).hasToString("proxy:3128");
  }

  @Test
  void rejectsAProxyWithoutAHost() {
    assertThatThrownBy(() -> ProxyServer.parse("http://:3128"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a host and a port");
  }

  @Test
  void connectsThroughTheProxyWithItsCredentials(@TempDir Path directory) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String authorization = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
          if (authorization == null) {
            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
            exchange.sendResponseHeaders(407, -1);
          } else {
            Faults.send(
                exchange,
                200,
                (exchange.getRequestURI() + " " + authorization).getBytes(StandardCharsets.UTF_8));
          }
          exchange.close();
        });
    server.start();
    try {
      int port = server.getAddress().getPort();
      var proxy = new ProxyServer("127.0.0.1", port, Optional.of("me"), "secret");
      var access = new HttpAccess(ProxyRules.of(proxy, List.of()), RetryPolicy.standard());
      var downloads = new Downloader(directory, access, time -> {}, ProgressListener.NONE);
      assertThat(downloads.text(URI.create("http://releases.invalid/text")))
          .isEqualTo("http://releases.invalid/text Basic bWU6c2VjcmV0");
    } finally {
      server.stop(0);
    }
  }
}
