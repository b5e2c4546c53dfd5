package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a publisher states a download to hash to; {@code algorithm} as the JDK names it. */
record StatedDigest(String algorithm, String hex) {
  private static final Pattern SRI = Pattern.compile("(sha256|sha384|sha512)-([A-Za-z0-9+/]+=*)");
  private static final Pattern GITHUB = Pattern.compile("sha256:([0-9a-fA-F]{64})");
  private static final Pattern SUM = Pattern.compile("([0-9a-fA-F]{64})(\\s.*)?", Pattern.DOTALL);

  /** Reads a digest as npm registries state it, such as {@code sha512-…} in Base64. */
  static StatedDigest ofSubresource(String text) throws IOException {
    Matcher sri = match(SRI, text, "sha512-<Base64>");
    byte[] digest = Base64.getDecoder().decode(sri.group(2));
    String name = sri.group(1).toUpperCase(Locale.ROOT).replace("SHA", "SHA-");
    return new StatedDigest(name, HexFormat.of().formatHex(digest));
  }

  /** Reads a digest as releases state it: {@code sha256:} and 64 hexadecimal digits. */
  static StatedDigest ofRelease(String text) throws IOException {
    return sha256(match(GITHUB, text, "sha256:<64 hexadecimal digits>"));
  }

  /** Reads the line that {@code sha256sum} writes. */
  static StatedDigest ofSum(String text) throws IOException {
    return sha256(match(SUM, text.strip(), "64 hexadecimal digits, as sha256sum writes"));
  }

  MessageDigest digest() throws IOException {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException("this JVM has no " + algorithm, e);
    }
  }

  /** Compares with what {@code fed} has been fed. */
  void check(MessageDigest fed) throws IOException {
    String actual = HexFormat.of().formatHex(fed.digest());
    if (!actual.equals(hex)) {
      throw new IOException(
          "the download is not what its publisher states: expected "
              + (algorithm + " " + hex)
              + ", actual "
              + actual);
    }
  }

  private static StatedDigest sha256(Matcher found) {
    return new StatedDigest("SHA-256", found.group(1).toLowerCase(Locale.ROOT));
  }

  private static Matcher match(Pattern form, String text, String expected) throws IOException {
    Matcher matcher = form.matcher(text);
    if (!matcher.matches()) {
      throw new IOException("'" + text + "' is no digest; expected " + expected);
    }
    return matcher;
  }
}
