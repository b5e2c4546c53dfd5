package dev.openwork.bench.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an event stream with many clients in one thread and checks that each client receives every
 * event once and in order, from its first one on. Prints a table row with the number of clients, the
 * total rate and the number of clients without errors.
 */
final class EventReaders {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Selector selector = Selector.open();
  private final List<Reader> readers = new ArrayList<>();

  private EventReaders() throws IOException {}

  /** Runs with the arguments: URL of the stream, token, number of clients, seconds. */
  public static void main(String[] arguments) throws IOException {
    URI stream = URI.create(arguments[0]);
    int number = Integer.parseInt(arguments[2]);
    long nanos = Long.parseLong(arguments[3]) * NANOS_PER_SECOND;
    EventReaders all = new EventReaders();
    for (int i = 0; i < number; i++) {
      all.connect(stream, arguments[1]);
    }
    all.read(nanos / 2); // warm-up
    long before = all.events();
    all.read(nanos);
    System.out.printf(
        "| %d clients at 200 events/s | %.0f events/s | %d clients without errors |%n",
        number, (all.events() - before) * (double) NANOS_PER_SECOND / nanos, all.withoutErrors());
    System.exit(all.withoutErrors() == number ? 0 : 1);
  }

  private void connect(URI stream, String token) throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(stream.getHost(), stream.getPort()));
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(stream.getPath(), token);
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    Reader reader = new Reader(channel);
    channel.register(selector, SelectionKey.OP_READ, reader);
    readers.add(reader);
  }

  private void read(long nanos) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      selector.select(100);
      for (SelectionKey key : selector.selectedKeys()) {
        ((Reader) key.attachment()).read(buffer, key);
      }
      selector.selectedKeys().clear();
    }
  }

  private long events() {
    return readers.stream().mapToLong(reader -> reader.events).sum();
  }

  private long withoutErrors() {
    return readers.stream().filter(reader -> reader.events > 0 && !reader.failed).count();
  }

  /** Finds the number after each {@code id: }, however the stream is split. */
  private static final class Reader {
    private static final String MARK = "\nid: ";

    private final SocketChannel channel;
    private int matched;
    private long id;
    private long last;
    private long events;
    private boolean failed;

    Reader(SocketChannel channel) {
      this.channel = channel;
    }

    void read(ByteBuffer buffer, SelectionKey key) throws IOException {
      buffer.clear();
      if (channel.read(buffer) < 0) {
        failed = true;
        key.cancel();
      }
      buffer.flip();
      while (buffer.hasRemaining()) {
        parse((char) buffer.get());
      }
    }

    private void parse(char next) {
      if (matched < MARK.length()) {
        boolean matches = next == MARK.charAt(matched);
        matched = matches ? matched + 1 : next == MARK.charAt(0) ? 1 : 0;
      } else if (next >= '0' && next <= '9') {
        id = 10 * id + next - '0';
      } else {
        failed |= events > 0 && id != last + 1;
        last = id;
        events++;
        id = 0;
        matched = next == MARK.charAt(0) ? 1 : 0;
      }
    }
  }
}
