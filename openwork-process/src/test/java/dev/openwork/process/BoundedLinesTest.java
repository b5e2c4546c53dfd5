package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
  private final List<String> lines = new ArrayList<>();
  private final List<Long> dropped = new ArrayList<>();

  @Test
  void readsLinesWithAnyTerminator() throws Exception {
    read(new ByteArrayInputStream("a\nb\r\nc\rö\n\nlast".getBytes(StandardCharsets.UTF_8)));

    assertThat(lines).containsExactly("a", "b", "c", "ö", "", "last");
    assertThat(dropped).containsOnly(0L);
  }

  @Test
  void keepsOnlyTheBeginningOfAnEndlessLine() throws Exception {
    long size = 128L << 20;

    read(new Endless(size));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).hasSize(BoundedLines.MAX_CHARACTERS);
    assertThat(dropped).containsExactly(size - BoundedLines.MAX_CHARACTERS);
  }

  private void read(InputStream in) throws IOException {
    BoundedLines.read(
        in,
        (line, missing) -> {
          lines.add(line);
          dropped.add(missing);
        });
  }

  /** Many characters without a line terminator. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + count, (byte) 'x');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
