package dev.openwork.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x64",
    "Linux, aarch64, linux-arm64",
    "Mac OS X, aarch64, darwin-arm64",
    "Mac OS X, x86_64, darwin-x64",
    "Windows 11, amd64, windows-x64",
  })
  void namesPlatformsAsOpencodeDoes(String os, String arch, String target) {
    assertThat(Target.of(os, arch)).isEqualTo(target);
  }
}
