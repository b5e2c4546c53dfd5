package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileStamp;
import dev.openwork.loop.files.StateText;
import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A staged binary.
 *
 * @param path the binary
 * @param record the file with the result of the last verification
 * @param pinned the pinned hash; empty if the binary is compared with the hash it was fetched with
 */
record StagedBinary(Path path, Path record, Optional<Sha256> pinned) {

  /**
   * The result of a verification, which remains valid until the stamp of the binary changes.
   *
   * @param stamp the binary when it was verified
   * @param sha256 its hash
   * @param source where its bytes came from
   */
  record Verification(FileStamp stamp, Sha256 sha256, Provenance source) {

    /** Reads a verification. Empty if the file is missing or invalid. */
    static Optional<Verification> read(Path file) {
      try {
        List<String> lines = StateText.lines(file);
        Sha256 hash = new Sha256(lines.get(1));
        Provenance source = Provenance.of(lines.get(2));
        return FileStamp.parse(lines.get(0)).map(stamp -> new Verification(stamp, hash, source));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }

    void write(Path file) throws IOException {
      String text = String.join("\n", stamp.text(), sha256.hex(), source.word(), "");
      AtomicFile.writeDurably(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Returns the hash of the binary if it is executable, unchanged since its last verification, and
   * the expected one. Does not read the binary.
   */
  Optional<Sha256> trusted() throws IOException {
    Optional<Verification> known = Verification.read(record);
    if (known.isEmpty()
        || !Files.isExecutable(path)
        || !known.get().stamp().provesUnchanged(FileStamp.of(path))) {
      return Optional.empty();
    }
    return Optional.of(known.get().sha256()).filter(this::isExpected);
  }

  /** Reads the binary, and records the verification. Empty if it must be fetched. */
  Optional<Sha256> verified(Optional<Sha256> expected) throws IOException {
    if (expected.isEmpty() || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    FileStamp stamp = FileStamp.of(path);
    if (!expected.get().equals(Sha256.of(path))) {
      return Optional.empty();
    }
    accept(stamp, expected.get(), source());
    return expected;
  }

  /** Replaces the binary by a file with the given hash. */
  void replaceWith(Path file, Sha256 hash, Provenance source) throws IOException {
    Files.createDirectories(path.resolveSibling(""));
    makeExecutable(file);
    AtomicFile.publish(file, path);
    accept(FileStamp.of(path), hash, source);
  }

  /** Returns where the binary came from. */
  Provenance source() throws IOException {
    return Verification.read(record).map(Verification::source).orElse(Provenance.UNKNOWN);
  }

  private boolean isExpected(Sha256 hash) {
    return pinned.isEmpty() || pinned.get().equals(hash);
  }

  private void accept(FileStamp stamp, Sha256 hash, Provenance source) throws IOException {
    makeExecutable(path);
    new Verification(stamp, hash, source).write(record);
  }

  private static void makeExecutable(Path file) throws IOException {
    if (!file.toFile().setExecutable(true, false) && !Files.isExecutable(file)) {
      throw new IOException("the execute permission of " + file + " cannot be set");
    }
  }
}
