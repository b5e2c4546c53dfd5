package dev.openwork.router.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairingCodeTest {
  @Test
  void generatesUniqueCodesThatToStringHides() {
    var random = new SecureRandom();
    var codes =
        Stream.generate(() -> PairingCode.generate(random)).limit(1000).collect(Collectors.toSet());
    assertThat(codes)
        .hasSize(1000)
        .allSatisfy(code -> assertThat(code.toString()).doesNotContain(code.text()));
  }

  @Test
  void hashesLettersAndDigitsInUpperCase() {
    assertThat(new PairingCode("ab-c 1").hash())
        .isEqualTo("cac8a6f76f081eebad8fd58f6d92becad437a85cb82d5c21af7dabb738cd6160")
        .isEqualTo(new PairingCode("ABC1").hash());
  }

  @Test
  void matchesTheSameCodeOnly() {
    PairingCode code = new PairingCode("ABCD-EFGH-JKMN");
    assertThat(new PairingCode("abcdefghjkmn").matches(code.hash())).isTrue();
    assertThat(new PairingCode("abcdefghjkmm").matches(code.hash())).isFalse();
    assertThat(new PairingCode("").matches(code.hash())).isFalse();
    assertThat(code.matches("")).isFalse();
  }
}
