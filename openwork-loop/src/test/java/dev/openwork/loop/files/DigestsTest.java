package dev.openwork.loop.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestsTest {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isSha256InLowercaseHexadecimal() {
    assertThat(Digests.of(new byte[] {'a', 'b', 'c'})).isEqualTo(OF_ABC);
  }

  @Test
  void isTheSameForAFileOfAnySizeAndItsBytes(@TempDir Path directory) throws Exception {
    Random random = new Random(1);
    for (int size : List.of(0, 1, (1 << 14) - 1, 1 << 14, (1 << 14) + 1, 100_000)) {
      byte[] content = new byte[size];
      random.nextBytes(content);
      Path file = Files.write(directory.resolve("file"), content);
      assertThat(Digests.of(file)).isEqualTo(Digests.of(content));
    }
  }

  @Test
  void dependsOnTheBoundariesOfTexts() {
    assertThat(Digests.of("ab", "c")).isNotEqualTo(Digests.of("a", "bc"));
    assertThat(Digests.of("ab", "c")).isEqualTo(Digests.of(List.of("ab", "c")));
  }
}
