package dev.openwork.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes the machine. */
final class Machine {
  private static final long GIBIBYTE = 1L << 30;

  private Machine() {}

  /** Returns the facts by name. */
  static Map<String, String> facts() throws IOException, InterruptedException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      facts.put("Memory", system.getTotalMemorySize() / GIBIBYTE + " GiB");
      facts.put("Load before", "%.2f".formatted(system.getSystemLoadAverage()));
    }
    facts.put(
        "System", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    facts.put("JDK", property("java.vm.vendor") + " " + property("java.runtime.version"));
    facts.put("Maven", maven());
    return facts;
  }

  private static String property(String name) {
    return String.valueOf(System.getProperty(name));
  }

  private static String maven() throws IOException, InterruptedException {
    Process maven = new ProcessBuilder("mvn", "-B", "--version").start();
    String output = new String(maven.getInputStream().readAllBytes());
    maven.waitFor();
    return output.replaceAll("\\e\\[[\\d;]*m", "").lines().findFirst().orElse("");
  }
}
