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
 * Many readers of one event stream in one thread. Each must see every event once and in order, from
 * its first one on. Prints a row: how many, events a second to all of them, faults.
 */
final class EventReaders {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Selector selector = Selector.open();
  private final List<Reader> readers = new ArrayList<>();

  private EventReaders() throws IOException {}

  /** The arguments: address of the stream, token, number of readers, seconds. */
  public static void main(String[] arguments) throws IOException {
    URI stream = URI.create(arguments[0]);
    int number = Integer.parseInt(arguments[2]);
    long nanos = Long.parseLong(arguments[3]) * NANOS_PER_SECOND;
    EventReaders all = new EventReaders();
    for (int i = 0; i < number; i++) {
      all.connect(stream, arguments[1]);
    }
    all.read(nanos / 2); // everything is warm after that
    long before = all.events();
    all.read(nanos);
    System.out.printf(
        "| %d readers of 200 events/s | %.0f events/s | %d readers without a fault |%n",
        number, (all.events() - before) * (double) NANOS_PER_SECOND / nanos, all.faultless());
    System.exit(all.faultless() == number ? 0 : 1);
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

  private long faultless() {
    return readers.stream().filter(reader -> reader.events > 0 && !reader.faulty).count();
  }

  /** Finds the digits after each {@code id: }, wherever the stream is cut into pieces. */
  private static final class Reader {
    private static final String MARK = "\nid: ";

    private final SocketChannel channel;
    private int matched;
    private long id;
    private long last;
    private long events;
    private boolean faulty;

    Reader(SocketChannel channel) {
      this.channel = channel;
    }

    void read(ByteBuffer buffer, SelectionKey key) throws IOException {
      buffer.clear();
      if (channel.read(buffer) < 0) {
        faulty = true;
        key.cancel();
      }
      buffer.flip();
      while (buffer.hasRemaining()) {
        take((char) buffer.get());
      }
    }

    private void take(char next) {
      if (matched < MARK.length()) {
        boolean goesOn = next == MARK.charAt(matched);
        matched = goesOn ? matched + 1 : next == MARK.charAt(0) ? 1 : 0;
      } else if (next >= '0' && next <= '9') {
        id = 10 * id + next - '0';
      } else {
        faulty |= events > 0 && id != last + 1;
        last = id;
        events++;
        id = 0;
        matched = next == MARK.charAt(0) ? 1 : 0;
      }
    }
  }
}
