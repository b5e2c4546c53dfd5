package dev.openwork.router.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.router.webhook.WebhookSignature.Direction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated // changes the default locale
class WebhookSignatureTest {
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "fa-IR", "hi-IN-u-nu-deva"})
  void isTheSameInEachLocale(String locale) {
    String expected = sign();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(sign()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String sign() {
    return new WebhookSignature("0123456789abcdef0123456789abcdef")
        .sign(Direction.INBOUND, 1_234_567_890, "{}".getBytes(StandardCharsets.UTF_8));
  }
}
