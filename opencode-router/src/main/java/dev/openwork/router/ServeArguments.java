package dev.openwork.router;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the arguments of {@code serve}, with environment variables in the place of options that are
 * not given.
 */
record ServeArguments(Map<String, String> environment) {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "--host", "OPENCODE_ROUTER_HEALTH_HOST",
          "--port", "OPENCODE_ROUTER_HEALTH_PORT",
          "--opencode-url", "OPENCODE_URL");

  ServeOptions parse(List<String> arguments) throws UsageException {
    Map<String, String> given = new HashMap<>();
    Optional<String> directory = Optional.ofNullable(environment.get("OPENCODE_DIRECTORY"));
    boolean named = false;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      if (argument.startsWith("-")) {
        option(argument, rest, given);
      } else if (named) {
        throw new UsageException("unexpected '" + argument + "'; one directory is enough");
      } else {
        directory = Optional.of(argument);
        named = true;
      }
    }
    return new ServeOptions(
        directory(directory.orElse("")),
        value(given, "--host").orElse("127.0.0.1"),
        port(value(given, "--port").orElse("3005")),
        url(value(given, "--opencode-url")));
  }

  private static void option(String argument, Iterator<String> rest, Map<String, String> given)
      throws UsageException {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    if (!VARIABLES.containsKey(name)) {
      throw new UsageException("unknown option '" + name + "'");
    }
    if (equals < 0 && !rest.hasNext()) {
      throw new UsageException(name + " wants a value");
    }
    given.put(name, equals < 0 ? rest.next() : argument.substring(equals + 1));
  }

  private Optional<String> value(Map<String, String> given, String option) {
    return Optional.ofNullable(given.get(option))
        .or(() -> Optional.ofNullable(environment.get(VARIABLES.get(option))))
        .filter(value -> !value.isBlank());
  }

  private static Path directory(String text) throws UsageException {
    Path directory = Path.of(text).toAbsolutePath().normalize();
    if (!Files.isDirectory(directory)) {
      throw new UsageException(
          directory + " is no directory; name the one that holds the projects");
    }
    return directory;
  }

  private static int port(String text) throws UsageException {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
      throw new UsageException("port '" + text + "' is no number from 0 to 65535");
    }
    return Integer.parseInt(text);
  }

  private static Optional<URI> url(Optional<String> text) throws UsageException {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = new URI(text.get());
      if (url.getHost() != null
          && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      // told below, with what was expected
    }
    throw new UsageException(
        "opencode's URL '" + text.get() + "' is none; expected one such as http://127.0.0.1:4096");
  }
}
