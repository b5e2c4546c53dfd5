package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hash of a download that its publisher states.
 *
 * @param algorithm name of the algorithm in the JDK
 * @param hex lowercase hexadecimal digits
 */
record PublishedDigest(String algorithm, String hex) {
  private static final Pattern SRI = Pattern.compile("(sha256|sha384|sha512)-([A-Za-z0-9+/]+=*)");
  private static final Pattern GITHUB = Pattern.compile("sha256:([0-9a-fA-F]{64})");
  private static final Pattern SUM = Pattern.compile("([0-9a-fA-F]{64})(\\s.*)?", Pattern.DOTALL);

  /** Parses a digest of an npm registry, such as {@code sha512-…} in Base64. */
  static PublishedDigest ofSubresource(String text) throws IOException {
    Matcher sri = match(SRI, text, "sha512-<Base64>");
    byte[] digest = Base64.getDecoder().decode(sri.group(2));
    String name = sri.group(1).toUpperCase(Locale.ROOT).replace("SHA", "SHA-");
    return new PublishedDigest(name, HexFormat.of().formatHex(digest));
  }

  /** Parses a digest of a release: {@code sha256:} and 64 hexadecimal digits. */
  static PublishedDigest ofRelease(String text) throws IOException {
    return sha256(match(GITHUB, text, "sha256:<64 hexadecimal digits>"));
  }

  /** Parses a line of the output of {@code sha256sum}. */
  static PublishedDigest ofSum(String text) throws IOException {
    return sha256(match(SUM, text.strip(), "64 hexadecimal digits, as printed by sha256sum"));
  }

  MessageDigest digest() throws IOException {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException("this JVM has no " + algorithm, e);
    }
  }

  /** Fails if a message digest has another result. */
  void verify(MessageDigest actualDigest) throws IOException {
    String actual = HexFormat.of().formatHex(actualDigest.digest());
    if (!actual.equals(hex)) {
      throw new IOException(
          "the download does not match the hash of its publisher: expected "
              + (algorithm + " " + hex)
              + ", actual "
              + actual);
    }
  }

  private static PublishedDigest sha256(Matcher found) {
    return new PublishedDigest("SHA-256", found.group(1).toLowerCase(Locale.ROOT));
  }

  private static Matcher match(Pattern form, String text, String expected) throws IOException {
    Matcher matcher = form.matcher(text);
    if (!matcher.matches()) {
      throw new IOException("'" + text + "' is not a digest; expected " + expected);
    }
    return matcher;
  }
}
