package dev.openwork.maven.assets;

import dev.openwork.loop.files.Digests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Creates archives with one program, without the library that reads them. */
public final class Archives {
  private static final int BLOCK = 512;
  private static final char REGULAR = '0';
  private static final char SYMBOLIC_LINK = '2';

  private Archives() {}

  public static byte[] tarGz(String entry, String content) throws IOException {
    return tarGz(entry, REGULAR, content);
  }

  /** Returns an archive with a link to {@code content}. */
  public static byte[] tarGzOfLink(String entry) throws IOException {
    return tarGz(entry, SYMBOLIC_LINK, "");
  }

  /** Returns a program of random digits, which cannot be compressed much. */
  public static String noise(int size) {
    return new Random(1)
        .ints(size, ' ', '~')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] tarGz(String entry, char type, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] body = utf8(content);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(header(entry, type, body.length));
      gzip.write(Arrays.copyOf(body, (body.length + BLOCK - 1) / BLOCK * BLOCK));
      gzip.write(new byte[2 * BLOCK]);
    }
    return bytes.toByteArray();
  }

  public static byte[] zip(String entry, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(utf8(content));
    }
    return bytes.toByteArray();
  }

  public static Sha256 hash(String content) {
    var digest = Digests.sha256();
    digest.update(utf8(content));
    return Sha256.of(digest);
  }

  /**
   * A ustar header: fields at fixed places, numbers in octal, and a sum taken with its own place
   * blank.
   */
  private static byte[] header(String name, char type, int size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 100, "0000755\0" + "0000000\0" + "0000000\0");
    put(header, 124, "%011o\0%011o\0        0".formatted(size, 0));
    put(header, 156, String.valueOf(type));
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte each : header) {
      sum += each & 0xff;
    }
    put(header, 148, "%06o\0 ".formatted(sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = utf8(text);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
