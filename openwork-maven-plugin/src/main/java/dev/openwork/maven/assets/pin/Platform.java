package dev.openwork.maven.assets.pin;

import java.util.List;

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

  /** Every platform that opencode is published for. */
  public static List<Platform> published() {
    return List.of(
        new Platform(Os.LINUX, Arch.X64, false, false),
        new Platform(Os.LINUX, Arch.X64, true, false),
        new Platform(Os.LINUX, Arch.X64, false, true),
        new Platform(Os.LINUX, Arch.X64, true, true),
        new Platform(Os.LINUX, Arch.ARM64, false, false),
        new Platform(Os.LINUX, Arch.ARM64, false, true),
        new Platform(Os.DARWIN, Arch.X64, false, false),
        new Platform(Os.DARWIN, Arch.X64, true, false),
        new Platform(Os.DARWIN, Arch.ARM64, false, false),
        new Platform(Os.WINDOWS, Arch.X64, false, false),
        new Platform(Os.WINDOWS, Arch.X64, true, false),
        new Platform(Os.WINDOWS, Arch.ARM64, false, false));
  }

  /** The file name of the program. */
  public String binaryName() {
    return os == Os.WINDOWS ? "opencode.exe" : "opencode";
  }

  /** The ending of the archive that releases for this platform come in, with its dot. */
  public String archiveSuffix() {
    return os == Os.LINUX ? ".tar.gz" : ".zip";
  }

  @Override
  public String toString() {
    return os.label + "-" + arch.label + (baseline ? "-baseline" : "") + (musl ? "-musl" : "");
  }
}
