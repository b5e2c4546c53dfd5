package dev.openwork.maven.assets.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformDetectorTest {
  private static final String GLIBC = "7f00 r-xp /usr/lib/x86_64-linux-gnu/libc.so.6";
  private static final String MUSL = "7f00 r-xp /lib/ld-musl-x86_64.so.1";

  private final Path root;

  PlatformDetectorTest(@TempDir Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("proc/self"));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, sse avx2 bmi, " + GLIBC + ", linux-x64",
    "Linux, amd64, sse avx bmi, " + GLIBC + ", linux-x64-baseline",
    "Linux, amd64, sse avx2 bmi, " + MUSL + ", linux-x64-musl",
    "Linux, amd64, sse avx bmi, " + MUSL + ", linux-x64-baseline-musl",
    "Linux, aarch64, asimd, " + GLIBC + ", linux-arm64",
    "Linux, aarch64, asimd, " + MUSL + ", linux-arm64-musl",
    "Linux, x86_64, sse avx2 bmi, 7f00 r-xp /lib/libc.musl-x86_64.so.1, linux-x64-musl",
    "Mac OS X, x86_64, avx2, -, darwin-x64",
    "Mac OS X, x86_64, avx, -, darwin-x64-baseline",
    "Mac OS X, aarch64, -, -, darwin-arm64",
    "Windows 11, amd64, avx2, -, windows-x64",
    "Windows 10, amd64, avx, -, windows-x64-baseline",
    "Windows Server 2022, amd64, avx2, -, windows-x64",
    "Windows 11, aarch64, -, -, windows-arm64",
  })
  void returnsThePlatformNameOfArtifacts(
      String os, String arch, String flags, String maps, String expected) throws Exception {
    Files.writeString(root.resolve("proc/cpuinfo"), "flags\t\t: " + flags + "\n");
    Files.writeString(root.resolve("proc/self/maps"), maps + "\n");
    assertThat(new PlatformDetector(os, arch, root, () -> flags.contains("avx2")).detect())
        .hasToString(expected);
  }

  @Test
  void usesTheBaselineBuildForAnUnknownProcessor() throws Exception {
    assertThat(new PlatformDetector("Linux", "amd64", root, () -> true).detect())
        .hasToString("linux-x64-baseline");
  }

  @ParameterizedTest
  @CsvSource({"Linux, riscv64", "SunOS, amd64"})
  void reportsAnUnsupportedPlatformWithARemedy(String os, String arch) {
    assertThatThrownBy(() -> new PlatformDetector(os, arch, root, () -> true).detect())
        .isInstanceOf(StagingException.class)
        .hasMessageContainingAll(
            "'" + os + "'", "'" + arch + "'", "expected Linux, macOS or Windows", ".skip");
  }

  @Test
  void thisMachineHasAPlatform() throws Exception {
    assertThat(PlatformDetector.ofThisMachine().detect()).isIn(Platform.published());
  }

  /** On Linux, both sources of information are available. */
  @Test
  @EnabledOnOs(
      value = OS.LINUX,
      architectures = {"amd64", "x86_64"})
  void theJvmAndTheKernelAgreeOnAvx2() throws Exception {
    String flags = Files.readString(Path.of("/proc/cpuinfo"));
    assertThat(VectorLevel.hasAvx2()).isEqualTo(flags.contains(" avx2 "));
  }

  @Test
  void publishedPlatformsHaveUniqueNames() {
    assertThat(Platform.published()).extracting(Platform::toString).doesNotHaveDuplicates();
  }
}
