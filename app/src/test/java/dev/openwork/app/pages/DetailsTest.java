package dev.openwork.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.sdk.http.Connections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DetailsTest {
  private final Details details = new Details(Connections.shared().json());

  record Inner(String path, List<String> tags) {}

  record Outer(String id, Inner inner, @Nullable String missing, boolean flag) {}

  @Test
  void listsAllPropertiesByPath() {
    Outer value = new Outer("x", new Inner("/a", List.of("t1", "t2")), null, true);

    assertThat(details.of(value))
        .containsExactly(
            new Property("id", "x"),
            new Property("inner.path", "/a"),
            new Property("inner.tags[0]", "t1"),
            new Property("inner.tags[1]", "t2"),
            new Property("missing", "—"),
            new Property("flag", "true"));
  }
}
