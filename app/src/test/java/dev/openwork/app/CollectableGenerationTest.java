package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.app.login.Login;
import dev.openwork.app.login.LoginFile;
import dev.openwork.http.HttpListener;
import dev.openwork.sdk.OpenWorkSdk;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CollectableGenerationTest {
  private static final int MAX_COLLECTIONS = 100;

  private final Path directory;

  CollectableGenerationTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private final Map<String, AutoCloseable> kept = new ConcurrentHashMap<>();

  @Test
  void isCollectedAfterItIsReplaced() throws Exception {
    try (HttpListener listener = HttpListener.open("127.0.0.1", 0);
        FakeServer server = Samples.server()) {
      kept.put(Main.LISTENER, listener);
      WeakReference<ClassLoader> first = serveOnce(listener.uri(), server);
      serveOnce(listener.uri(), server);

      for (int i = 0; i < MAX_COLLECTIONS && first.get() != null; i++) {
        System.gc();
      }
      assertThat(first.get()).isNull();
    }
  }

  /** Runs a generation in a class loader, like the launcher. */
  private WeakReference<ClassLoader> serveOnce(URI uri, FakeServer server) throws Exception {
    try (GenerationLoader loader =
        new GenerationLoader(codeOf(Main.class), codeOf(OpenWorkSdk.class))) {
      try (AutoCloseable generation = start(loader, server);
          InputStream stream = get(uri, Samples.SESSION_PATH + "/stream")) {
        assertThat(generation).isNotNull();
        assertThat(stream.read()).isPositive();
        assertThat(get(uri, Samples.SESSION_PATH).readAllBytes()).isNotEmpty();
      }
      return new WeakReference<>(loader);
    }
  }

  private InputStream get(URI uri, String path) throws IOException {
    LoginFile file = LoginFile.of(Map.of(LoginFile.VARIABLE, secret().toString()));
    URLConnection connection = uri.resolve(path).toURL().openConnection();
    connection.setRequestProperty(
        "Cookie", Login.open(file, uri.getPort()).cookie().issue().replaceFirst(";.*", ""));
    return connection.getInputStream();
  }

  private Path secret() {
    return directory.resolve("login-secret");
  }

  private AutoCloseable start(ClassLoader loader, FakeServer server) throws Exception {
    Map<String, String> environment =
        Map.of(
            "OPENWORK_UI_USE_SERVER_V2",
            "1",
            "OPENWORK_SERVER_V2_URL",
            server.url(),
            LoginFile.VARIABLE,
            secret().toString());
    Class<?> options = loader.loadClass(Options.class.getName());
    Class<?> settings = loader.loadClass(Settings.class.getName());
    Object arguments =
        open(options.getDeclaredMethod("parse", String[].class))
            .invoke(null, (Object) new String[0]);
    Object all =
        open(settings.getDeclaredMethod("of", options, Map.class))
            .invoke(null, arguments, environment);
    Method start =
        loader.loadClass(Main.class.getName()).getDeclaredMethod("start", settings, Map.class);
    return (AutoCloseable) open(start).invoke(null, all, kept);
  }

  private static Method open(Method method) {
    method.setAccessible(true);
    return method;
  }

  private static URL codeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
