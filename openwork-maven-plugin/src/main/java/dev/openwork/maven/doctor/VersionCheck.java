package dev.openwork.maven.doctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether something is as new as it must be. */
public record VersionCheck(String subject, String version, String least, String remedy)
    implements Check {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

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
