package dev.openwork.maven.doctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a tool has at least a given version. */
public record VersionCheck(String subject, String version, String least, String remedy)
    implements Check {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Returns the check of the JDK. */
  public static VersionCheck jdk(String version) {
    return new VersionCheck("JDK", version, "17", "Point JAVA_HOME at a JDK 17 or newer.");
  }

  /** Returns the check of Maven. */
  public static VersionCheck maven(String version) {
    return new VersionCheck("Maven", version, "3.8.7", "Install Maven 3.8.7 or newer.");
  }

  @Override
  public Finding run() {
    return isOld()
        ? Finding.failure(subject, version + "; expected " + least + " or newer", remedy)
        : Finding.ok(subject, version);
  }

  private boolean isOld() {
    Matcher actual = NUMBER.matcher(version);
    Matcher wanted = NUMBER.matcher(least);
    while (wanted.find()) {
      int difference =
          (actual.find() ? Integer.parseInt(actual.group()) : 0) - Integer.parseInt(wanted.group());
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }
}
