package dev.openwork.loop.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java version of an executable, read from the {@code release} file of its installation.
 *
 * @param feature the feature version, for example 17; 0 if unknown
 * @param text the contents of the file; empty if missing
 */
public record JavaRelease(int feature, String text) {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** Reads the version of a {@code java} executable. */
  public static JavaRelease of(Path java) throws IOException {
    Path file = java.toRealPath().resolve("../../release").normalize();
    String text = Files.isRegularFile(file) ? Files.readString(file) : "";
    Matcher version = VERSION.matcher(text);
    return new JavaRelease(version.find() ? Integer.parseInt(version.group(1)) : 0, text);
  }
}
