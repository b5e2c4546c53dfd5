package dev.openwork.loop.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which Java an executable is, from the {@code release} file of its installation.
 *
 * @param feature the feature version, 17 for instance; 0 when the file does not say
 * @param text all that the file says; empty when there is none
 */
record JavaRelease(int feature, String text) {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  static JavaRelease of(Path java) throws IOException {
    Path file = java.toRealPath().resolve("../../release").normalize();
    String text = Files.isRegularFile(file) ? Files.readString(file) : "";
    Matcher version = VERSION.matcher(text);
    return new JavaRelease(version.find() ? Integer.parseInt(version.group(1)) : 0, text);
  }
}
