package dev.openwork.maven.assets.pin;

import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.Platform.Arch;
import dev.openwork.maven.assets.pin.Platform.Os;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Detects the platform of a machine.
 *
 * @param osName the value of the system property {@code os.name}
 * @param osArch the value of the system property {@code os.arch}
 * @param root root of the file system; on Linux, {@code /proc} contains the flags of the processor
 *     and the C library that this JVM has loaded
 * @param avx2 returns whether the processor supports AVX2; used on other systems than Linux
 */
public record PlatformDetector(String osName, String osArch, Path root, BooleanSupplier avx2) {
  private static final Pattern AVX2 = Pattern.compile("\\bavx2\\b");
  private static final Pattern MUSL = Pattern.compile("/(ld-musl-|libc\\.musl-)[^/\\s]+\\.so");

  /** Returns the detector for this machine. */
  public static PlatformDetector ofThisMachine() {
    return new PlatformDetector(
        System.getProperty("os.name", ""),
        System.getProperty("os.arch", ""),
        Path.of("/"),
        VectorLevel::hasAvx2);
  }

  /**
   * Returns the platform.
   *
   * @throws StagingException if opencode is not published for it
   */
  public Platform detect() throws StagingException {
    Os os = os().orElseThrow(this::unknown);
    Arch arch = arch().orElseThrow(this::unknown);
    return new Platform(
        os,
        arch,
        arch == Arch.X64 && !hasAvx2(os),
        os == Os.LINUX && mentions("proc/self/maps", MUSL));
  }

  private boolean hasAvx2(Os os) {
    return os == Os.LINUX ? mentions("proc/cpuinfo", AVX2) : avx2.getAsBoolean();
  }

  private Optional<Os> os() {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return Optional.of(Os.LINUX);
    }
    if (name.startsWith("mac")) {
      return Optional.of(Os.DARWIN);
    }
    return name.startsWith("windows") ? Optional.of(Os.WINDOWS) : Optional.empty();
  }

  private Optional<Arch> arch() {
    return switch (osArch.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> Optional.of(Arch.X64);
      case "aarch64", "arm64" -> Optional.of(Arch.ARM64);
      default -> Optional.empty();
    };
  }

  private boolean mentions(String file, Pattern wanted) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(file));
      return wanted.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private StagingException unknown() {
    return StagingException.platform(osName, osArch);
  }
}
