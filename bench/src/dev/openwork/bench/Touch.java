package dev.openwork.bench;

import dev.openwork.bench.reactor.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What there was at one time, by name: equal values mean that it was not touched. */
record Touch(Map<String, String> values) {
  private static final Pattern GENERATION = Pattern.compile("data-generation=\"([^\"]+)\"");

  /** Looks at everything. */
  static Touch of(Reactor reactor, Loop loop) throws IOException, InterruptedException {
    Map<String, String> values = new LinkedHashMap<>();
    String[] probe = loop.server().get("/probe").split(" ");
    values.put("server", probe[0]);
    values.put("server state", probe.length > 1 ? probe[1] : "");
    values.put("contract", modified(reactor.contract()));
    values.put("SDK", modified(reactor.sdkModel()) + modified(reactor.sdkApi()));
    Matcher generation = GENERATION.matcher(loop.app().get(reactor.path()));
    values.put("app", generation.find() ? generation.group(1) : "");
    return new Touch(values);
  }

  /** What has changed since. */
  Set<String> changedSince(Touch before) {
    Set<String> changed = new TreeSet<>();
    values.forEach(
        (name, value) -> {
          if (!value.equals(before.values.get(name))) {
            changed.add(name);
          }
        });
    return changed;
  }

  private static String modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toString();
  }
}
