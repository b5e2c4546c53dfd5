package dev.openwork.maven.assets.pin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.maven.assets.Archives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantsFileTest {
  private static final String OLD = Archives.hash("old").hex();
  private static final String NEW = Archives.hash("new").hex();
  private static final OpencodePin PIN =
      new OpencodePin(
          new OpencodeVersion("2.0.0"),
          Map.of("linux-x64", Archives.hash("new"), "linux-arm64", Archives.hash("new")));

  private final Path file;

  ConstantsFileTest(@TempDir Path directory) {
    file = directory.resolve("constants.json");
  }

  @Test
  void changesOnlyVersionAndHashes() throws Exception {
    String before =
        """
        {
          "first" : [ 1,2 ],
          "opencodeVersion": "v1.0.0",
          "opencodeSha256": {
            "darwin-x64": "OLD",
            "linux-x64": "OLD"
          },

          "last": {"opencodeVersion": "v1.0.0"}
        }
        """;
    String after =
        before
            .replaceFirst("v1.0.0", "v2.0.0")
            .replace("\"darwin-x64\": \"OLD\"", "\"linux-arm64\": \"NEW\"")
            .replace("\"linux-x64\": \"OLD\"", "\"linux-x64\": \"NEW\"");
    assertThat(moved(before)).isEqualTo(after.replace("NEW", NEW));
  }

  @Test
  void keepsLineEndsAndTabs() throws Exception {
    assertThat(
            moved(
                "{\r\n\t\"opencodeSha256\": {\r\n\t\t\"linux-x64\":\"OLD\"\r\n\t},\r\n"
                    + "\t\"opencodeVersion\": \"1.0.0\"}"))
        .isEqualTo(
            "{\r\n\t\"opencodeSha256\": {\r\n\t\t\"linux-arm64\":\"NEW\",\r\n\t\t\"linux-x64\":\"NEW\"\r\n\t},\r\n\t\"opencodeVersion\": \"2.0.0\"}"
                .replace("NEW", NEW));
  }

  @Test
  void keepsAFileOnOneLine() throws Exception {
    assertThat(
            moved(
                "{\"opencodeVersion\": \"v1.0.0\", \"opencodeSha256\": {\"linux-x64\": \"OLD\"}}"))
        .isEqualTo(
            "{\"opencodeVersion\": \"v2.0.0\", \"opencodeSha256\": {\"linux-arm64\": \"NEW\", \"linux-x64\": \"NEW\"}}"
                .replace("NEW", NEW));
  }

  @Test
  void addsHashesAfterTheVersion() throws Exception {
    assertThat(moved("{\n  \"opencodeVersion\": \"v1.0.0\",\n  \"other\": 1\n}\n"))
        .isEqualTo(
            """
            {
              "opencodeVersion": "v2.0.0",
              "opencodeSha256": {
                "linux-arm64": "NEW",
                "linux-x64": "NEW"
              },
              "other": 1
            }
            """
                .replace("NEW", NEW));
  }

  @Test
  void readsWhatItWrote() throws Exception {
    Files.writeString(file, "{\"opencodeVersion\": \"v1.0.0\", \"opencodeSha256\": {}}");
    ConstantsFile.read(file).with(PIN).write();
    assertThat(ConstantsReader.read(file)).isEqualTo(PIN);
  }

  private String moved(String before) throws Exception {
    Files.writeString(file, before.replace("OLD", OLD));
    return ConstantsFile.read(file).with(PIN).toString();
  }
}
