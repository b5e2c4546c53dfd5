package dev.openwork.maven.assets;

/**
 * A platform that opencode is published for. {@code baseline} builds do without AVX2, {@code musl}
 * builds are linked against musl; its text form, such as {@code linux-x64-baseline-musl}, is how
 * artefacts and hashes are named.
 */
public record Platform(Os os, Arch arch, boolean baseline, boolean musl) {

  /** An operating system, by the name that artefacts carry. */
  public enum Os {
    /** Linux, any distribution. */
    LINUX("linux"),
    /** macOS. */
    DARWIN("darwin"),
    /** Windows. */
    WINDOWS("windows");

    private final String label;

    Os(String label) {
      this.label = label;
    }
  }

  /** A processor architecture, by the name that artefacts carry. */
  public enum Arch {
    /** 64-bit x86. */
    X64("x64"),
    /** 64-bit ARM. */
    ARM64("arm64");

    private final String label;

    Arch(String label) {
      this.label = label;
    }
  }

  /** The file name of the program. */
  public String binaryName() {
    return os == Os.WINDOWS ? "opencode.exe" : "opencode";
  }

  /** The kind of archive that releases for this platform come in. */
  public ArchiveKind archiveKind() {
    return os == Os.LINUX ? ArchiveKind.TAR_GZ : ArchiveKind.ZIP;
  }

  @Override
  public String toString() {
    return os.label + "-" + arch.label + (baseline ? "-baseline" : "") + (musl ? "-musl" : "");
  }
}
