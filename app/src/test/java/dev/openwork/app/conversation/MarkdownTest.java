package dev.openwork.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# One                | <h1>One</h1>",
        "a *b* **c** ~~d~~ `e`| <p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>",
        "a/nb                 | <p>a<br />b</p>",
        "- a/n- b             | <ul><li>a</li><li>b</li></ul>",
        "3. a                 | <ol start=\"3\"><li>a</li></ol>",
        "> a                  | <blockquote>/n<p>a</p>/n</blockquote>",
        "```java/nint a;/n``` | <pre><code class=\"language-java\">int a;/n</code></pre>",
        "1 < 2 &amp; 3        | <p>1 &lt; 2 &amp; 3</p>",
      })
  void rendersMarkdown(String text, String html) {
    assertThat(html(text.replace("/n", "\n"))).isEqualTo(html.replace("/n", "\n"));
  }

  @Test
  void rendersTheExtensionsOfGithub() {
    assertThat(html("a|b\n-|:-:\n1|2"))
        .contains("<table>", "<th>a</th>", "<th align=\"center\">b</th>", "<td>1</td>");
    assertThat(html("- [x] done\n- [ ] open"))
        .contains("<input type=\"checkbox\" disabled=\"\" checked=\"\" /> done");
    assertThat(html("see https://example.com/a")).contains("<a href=\"https://example.com/a\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]",
        "![a](https://example.com/pixel.png)",
        "![a](\"onerror=alert(1))",
        "```\"><script>alert(1)</script>\n```",
        "```a\" onclick=\"alert(1)\n```",
        "[a](https://example.com/\"onclick=\"alert(1))",
        "a|b\n-|-\n<svg onload=alert(1)>|<iframe src=//example.com>",
        "<style>*{display:none}</style>",
        "- [x] <input type=text autofocus onfocus=alert(1)>",
      })
  void isSafeForAnyText(String text) {
    assertThat(html(text))
        .doesNotContainPattern("<(script|img|svg|iframe|style|input type=\"text)")
        .doesNotContainPattern("<[^>]*\\son\\w+=")
        .doesNotContainPattern("(?i)href=\"(javascript|data):");
  }

  @Test
  void showsImagesAsLinks() {
    assertThat(html("![a *cat*](https://example.com/c.png)"))
        .contains("href=\"https://example.com/c.png\"", "a <em>cat</em></a>");
    assertThat(html("![](https://example.com/c.png)")).contains(">https://example.com/c.png</a>");
  }

  @Test
  void linksDoNotRevealThePage() {
    assertThat(html("[a](https://example.com)"))
        .containsPattern("rel=\"[a-z ]*noreferrer")
        .containsPattern("rel=\"[a-z ]*noopener");
  }

  @Test
  void displaysTextThatIsNestedTooDeeply() {
    String text = "> ".repeat(20_000) + "<b>deep";

    assertThat(html(text)).endsWith("&lt;b&gt;deep</p>");
  }

  private static String html(String text) {
    return Markdown.html(Markdown.blocks(text), text);
  }
}
