package dev.openwork.maven.doctor;

import java.util.Optional;

/**
 * Who holds this checkout's loop.
 *
 * @param holder a process id
 */
public record LoopCheck(Optional<String> holder) implements Check {

  @Override
  public Finding run() {
    return Finding.ok(
        "loop",
        holder.map(pid -> "process " + pid + " runs it" + command(pid)).orElse("nobody runs it"));
  }

  private static String command(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid))
          .flatMap(process -> process.info().startInstant())
          .map(since -> ", since " + since)
          .orElse("");
    } catch (NumberFormatException unreadable) {
      return "";
    }
  }
}
