package dev.openwork.http.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads Linux' table of TCP sockets and the file descriptors of processes in {@code /proc}. */
final class SocketTable {
  private static final Path IPV4 = Path.of("/proc/net/tcp");
  private static final Path IPV6 = Path.of("/proc/net/tcp6");
  private static final String LISTENING = "0A";
  private static final int INODE_FIELD = 9;
  private static final String ANY_IPV4 = "0".repeat(8);
  private static final String ANY_IPV6 = "0".repeat(32);
  private static final byte[] MAPPED_PREFIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

  private SocketTable() {}

  static boolean isSupported() {
    return Files.isReadable(IPV4);
  }

  /** Returns the descriptor of this process or a descendant that receives connections to a URI. */
  static Optional<PeerProof> find(ProcessHandle process, URI uri) throws IOException {
    Set<String> sockets =
        inodes(InetAddress.getByName(uri.getHost()), uri.getPort())
            .map("socket:[%s]"::formatted)
            .collect(Collectors.toSet());
    if (sockets.isEmpty()) {
      return Optional.empty();
    }
    return descriptor(process, sockets)
        .or(
            () ->
                process
                    .descendants()
                    .flatMap(descendant -> descriptor(descendant, sockets).stream())
                    .findFirst());
  }

  /**
   * Returns the inodes of the sockets to which the kernel passes connections: those bound to the
   * address or, if no socket is, those bound to all addresses.
   */
  private static Stream<String> inodes(InetAddress address, int port) throws IOException {
    byte[] bytes = address.getAddress();
    List<List<String>> candidates = new ArrayList<>();
    if (bytes.length == Integer.BYTES) {
      candidates.add(listening(IPV4, hex(bytes), port));
      byte[] mapped =
          ByteBuffer.allocate(MAPPED_PREFIX.length + bytes.length)
              .put(MAPPED_PREFIX)
              .put(bytes)
              .array();
      candidates.add(listening(IPV6, hex(mapped), port));
      candidates.add(listening(IPV4, ANY_IPV4, port));
    } else {
      candidates.add(listening(IPV6, hex(bytes), port));
    }
    candidates.add(listening(IPV6, ANY_IPV6, port));
    return candidates.stream()
        .filter(inodes -> !inodes.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream();
  }

  private static List<String> listening(Path table, String address, int port) throws IOException {
    if (!Files.isReadable(table)) {
      return List.of();
    }
    String local = "%s:%04X".formatted(address, port);
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(fields -> fields.length > INODE_FIELD)
          .filter(fields -> fields[1].equals(local) && fields[3].equals(LISTENING))
          .map(fields -> fields[INODE_FIELD])
          .toList();
    }
  }

  /** Returns the address as the kernel prints it: words of four bytes in native order. */
  private static String hex(byte[] address) {
    ByteBuffer words = ByteBuffer.wrap(address).order(ByteOrder.nativeOrder());
    StringBuilder text = new StringBuilder();
    while (words.hasRemaining()) {
      text.append("%08X".formatted(words.getInt()));
    }
    return text.toString();
  }

  private static Optional<PeerProof> descriptor(ProcessHandle process, Set<String> sockets) {
    Path directory = Path.of("/proc", Long.toString(process.pid()), "fd");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path descriptor : files) {
        Optional<String> socket = target(descriptor).filter(sockets::contains);
        if (socket.isPresent()) {
          return Optional.of(new PeerProof.ListeningSocket(descriptor, socket.get()));
        }
      }
    } catch (IOException | DirectoryIteratorException ended) {
      // the process has ended or belongs to another user
    }
    return Optional.empty();
  }

  private static Optional<String> target(Path descriptor) {
    try {
      return Optional.of(Files.readSymbolicLink(descriptor).toString());
    } catch (IOException closed) {
      return Optional.empty();
    }
  }
}
