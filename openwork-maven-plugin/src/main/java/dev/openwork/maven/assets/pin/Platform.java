package dev.openwork.maven.assets.pin;

import java.util.List;

/**
 * A platform for which opencode is published. Its text form, such as {@code
 * linux-x64-baseline-musl}, is used in names of artifacts and in {@code constants.json}.
 *
 * @param baseline whether the build does not require AVX2
 * @param musl whether the build is linked against musl
 */
public record Platform(Os os, Arch arch, boolean baseline, boolean musl) {

  /** An operating system. */
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

  /** A processor architecture. */
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

  /** Returns all platforms for which opencode is published. */
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

  /** Returns the file name of the program. */
  public String binaryName() {
    return os == Os.WINDOWS ? "opencode.exe" : "opencode";
  }

  /** Returns the suffix of release archives for this platform, with a dot. */
  public String archiveSuffix() {
    return os == Os.LINUX ? ".tar.gz" : ".zip";
  }

  @Override
  public String toString() {
    return os.label + "-" + arch.label + (baseline ? "-baseline" : "") + (musl ? "-musl" : "");
  }
}
