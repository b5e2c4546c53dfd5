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

/** The state of the outputs at one time, by name. */
record Snapshot(Map<String, String> values) {
  private static final Pattern GENERATION = Pattern.compile("data-generation=\"([^\"]+)\"");

  /** Takes a snapshot. */
  static Snapshot of(Reactor reactor, Loop loop) throws IOException, InterruptedException {
    Map<String, String> values = new LinkedHashMap<>();
    String[] probe = loop.server().get("/probe").split(" ");
    values.put("server", probe[0]);
    values.put("server state", probe.length > 1 ? probe[1] : "");
    values.put("contract", modified(reactor.contract()));
    values.put("SDK", modified(reactor.sdkModel()) + modified(reactor.sdkApi()));
    Matcher generation = GENERATION.matcher(loop.app().get(reactor.path()));
    values.put("app", generation.find() ? generation.group(1) : "");
    return new Snapshot(values);
  }

  /** Returns the outputs that have changed. */
  Set<String> changedSince(Snapshot before) {
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
