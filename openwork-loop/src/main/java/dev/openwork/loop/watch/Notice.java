package dev.openwork.loop.watch;

/** Says why files are polled, and what to do about it. */
final class Notice {
  private Notice() {}

  static String of(Exception failure) {
    String reason = String.valueOf(failure.getMessage());
    return "no file events ("
        + reason
        + "); looking at all files every second instead"
        + remedy(reason);
  }

  /** The JDK names the limit in its message; the system gives both the same error otherwise. */
  private static String remedy(String reason) {
    if (reason.contains("inotify watches")) {
      return raise("fs.inotify.max_user_watches=1048576");
    }
    return reason.contains("inotify instances") ? raise("fs.inotify.max_user_instances=1024") : "";
  }

  private static String raise(String setting) {
    return ". Run: sudo sysctl " + setting + ", and start again";
  }
}
