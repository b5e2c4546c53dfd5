package dev.openwork.maven.doctor;

/** Computes the checksum of the POSIX utility {@code cksum}: a CRC of the bytes and their count. */
final class Cksum {
  private static final int POLYNOMIAL = 0x04C11DB7;

  private Cksum() {}

  /** Returns the checksum and the number of bytes, as {@code cksum} prints them. */
  static String of(byte[] bytes) {
    int crc = 0;
    for (byte each : bytes) {
      crc = next(crc, each);
    }
    for (int length = bytes.length; length != 0; length >>>= Byte.SIZE) {
      crc = next(crc, length);
    }
    return Integer.toUnsignedString(~crc) + " " + bytes.length;
  }

  private static int next(int crc, int octet) {
    int sum = crc ^ (octet << (Integer.SIZE - Byte.SIZE));
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      sum = (sum << 1) ^ (sum < 0 ? POLYNOMIAL : 0);
    }
    return sum;
  }
}
