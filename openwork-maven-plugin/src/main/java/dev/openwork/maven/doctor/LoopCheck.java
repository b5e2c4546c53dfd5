package dev.openwork.maven.doctor;

import java.util.Optional;

/**
 * Reports whether a loop runs in this checkout.
 *
 * @param holder process id of the loop; empty if none runs
 */
public record LoopCheck(Optional<String> holder) implements Check {

  @Override
  public Finding run() {
    return Finding.ok(
        "loop", holder.map(pid -> "running (pid " + pid + since(pid) + ")").orElse("not running"));
  }

  private static String since(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid))
          .flatMap(process -> process.info().startInstant())
          .map(since -> ", started " + since)
          .orElse("");
    } catch (NumberFormatException unreadable) {
      return "";
    }
  }
}
