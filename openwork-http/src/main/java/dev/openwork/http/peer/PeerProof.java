package dev.openwork.http.peer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Proves that a certain process listens at an address. A client that verifies the proof after it
 * has connected, and before it sends anything, sends nothing to a process that bound the port after
 * the expected one had ended. Immutable.
 */
public sealed interface PeerProof {

  /**
   * Returns the proof for a process, or a descendant of it, that listens at an address. On Linux it
   * is a {@link ListeningSocket}, elsewhere a {@link LivingProcess}.
   *
   * @throws ConnectException if another process or no process listens there
   */
  static PeerProof of(ProcessHandle process, URI uri) throws IOException {
    return SocketTable.isSupported()
        ? SocketTable.find(process, uri)
            .orElseThrow(
                () ->
                    new ConnectException(
                        "Process %d does not listen at %s".formatted(process.pid(), uri)))
        : new LivingProcess(process.pid(), startMillis(process));
  }

  /** Returns the proof with this text. */
  static PeerProof parse(String text) {
    List<String> parts = List.of(text.split(",", 3));
    if (parts.size() == 3 && parts.get(0).equals("socket")) {
      return new ListeningSocket(Path.of(parts.get(1)), parts.get(2));
    }
    if (parts.size() == 3 && parts.get(0).equals("process")) {
      return new LivingProcess(Long.parseLong(parts.get(1)), Long.parseLong(parts.get(2)));
    }
    throw new IllegalArgumentException("Expected a proof of a peer, got '" + text + "'");
  }

  /**
   * Verifies that the process still listens. Takes some microseconds.
   *
   * @throws ConnectException if it does not
   */
  void verify() throws ConnectException;

  /** Returns a text without spaces, for another process. */
  String text();

  private static long startMillis(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /**
   * An open file descriptor of the process that refers to the listening socket. The kernel does not
   * reuse the number of a socket while it is open, and gives the port to no other process.
   *
   * @param descriptor the link in {@code /proc/<pid>/fd}
   * @param socket the target of the link
   */
  record ListeningSocket(Path descriptor, String socket) implements PeerProof {
    @Override
    public void verify() throws ConnectException {
      try {
        if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
          return;
        }
      } catch (IOException ended) {
        // the process has ended
      }
      throw new ConnectException("The expected process no longer listens at this address");
    }

    @Override
    public String text() {
      return "socket," + descriptor + "," + socket;
    }
  }

  /**
   * A process that is running. Weaker than {@link ListeningSocket}: a process that is running but
   * no longer listens is not detected.
   *
   * @param startMillis when it was started, in milliseconds since 1970; 0 if that is unknown
   */
  record LivingProcess(long pid, long startMillis) implements PeerProof {
    @Override
    public void verify() throws ConnectException {
      boolean same =
          ProcessHandle.of(pid)
              .filter(ProcessHandle::isAlive)
              .filter(process -> PeerProof.startMillis(process) == startMillis)
              .isPresent();
      if (!same) {
        throw new ConnectException("Process %d has ended".formatted(pid));
      }
    }

    @Override
    public String text() {
      return "process," + pid + "," + startMillis;
    }
  }
}
