package dev.openwork.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory use of a loop: the resident set, and the live objects after a garbage collection.
 *
 * @param residentMebibytes the resident set of all processes
 * @param liveMebibytes the live objects of all processes
 * @param generations the live generations of the forked programs
 * @param classes the loaded classes of all processes
 */
record Footprint(long residentMebibytes, long liveMebibytes, int generations, long classes) {
  private static final long MEBIBYTE = 1 << 20;
  private static final long KIBIBYTES = 1024;
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
  private static final Pattern GENERATION =
      Pattern.compile("\\s(\\d+)\\s+\\d+\\s+dev\\.openwork\\.maven\\.launcher\\.Generation\\b");
  private static final Pattern LOADED = Pattern.compile("java\\.cls\\.loadedClasses=(\\d+)");
  private static final Pattern UNLOADED = Pattern.compile("java\\.cls\\.unloadedClasses=(\\d+)");

  /** Measures JVMs. */
  static Footprint of(List<ProcessHandle> processes) throws IOException, InterruptedException {
    long resident = 0;
    long live = 0;
    int generations = 0;
    long classes = 0;
    for (ProcessHandle process : processes) {
      String pid = String.valueOf(process.pid());
      resident += Long.parseLong(output("ps", "-o", "rss=", "-p", pid).strip()) / KIBIBYTES;
      output("jcmd", pid, "GC.run");
      String histogram = output("jcmd", pid, "GC.class_histogram");
      live += number(TOTAL, histogram) / MEBIBYTE;
      generations += (int) number(GENERATION, histogram);
      String counters = output("jcmd", pid, "PerfCounter.print");
      classes += number(LOADED, counters) - number(UNLOADED, counters);
    }
    return new Footprint(resident, live, generations, classes);
  }

  /** Returns the CPU time that processes have used so far. */
  static Duration cpu(List<ProcessHandle> processes) {
    return processes.stream()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static long number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
