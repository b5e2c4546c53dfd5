package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Descendants;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.launcher.Reply;
import dev.openwork.loop.launcher.Request;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Sends requests to a fork and receives its replies over one connection. Thread-safe. */
final class ControlChannel implements AutoCloseable {
  private final Socket socket;
  private final DataOutputStream out;
  private final Map<Integer, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final Consumer<Descendants> descendants;

  private ControlChannel(Socket socket, Consumer<Descendants> descendants) throws IOException {
    this.socket = socket;
    this.descendants = descendants;
    this.out = new DataOutputStream(socket.getOutputStream());
  }

  /**
   * Sends the program to the fork and starts to read its replies.
   *
   * @param descendants receives the processes that the fork reports
   */
  static ControlChannel open(
      Socket socket, DataInputStream in, Program program, Consumer<Descendants> descendants)
      throws IOException {
    socket.setTcpNoDelay(true);
    ControlChannel channel = new ControlChannel(socket, descendants);
    program.write(channel.out);
    channel.out.flush();
    Thread reader = new Thread(() -> channel.read(in), "openwork-fork-replies");
    reader.setDaemon(true);
    reader.start();
    return channel;
  }

  /** Sends a command; the future fails with an IOException if the connection ends first. */
  CompletableFuture<Reply> send(Request.Kind kind, List<String> arguments) {
    Request request = new Request(ids.incrementAndGet(), kind, arguments);
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    waiting.put(request.id(), reply);
    try {
      synchronized (out) {
        request.write(out);
        out.flush();
      }
    } catch (IOException e) {
      waiting.remove(request.id());
      reply.completeExceptionally(e);
    }
    if (socket.isClosed()) {
      failAll(new IOException("the connection to the fork is closed"));
    }
    return reply;
  }

  /** Closes the connection, which ends the fork. */
  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void read(DataInputStream in) {
    try (in) {
      while (true) {
        receive(Reply.read(in));
      }
    } catch (IOException e) {
      failAll(e);
    }
  }

  private void receive(Reply reply) {
    if (reply.outcome() == Reply.Outcome.DESCENDANTS) {
      descendants.accept(Descendants.fromText(reply.text()));
      return;
    }
    CompletableFuture<Reply> future = waiting.remove(reply.id());
    if (future != null) {
      future.complete(reply);
    }
  }

  private void failAll(IOException cause) {
    for (Integer id : List.copyOf(waiting.keySet())) {
      CompletableFuture<Reply> future = waiting.remove(id);
      if (future != null) {
        future.completeExceptionally(cause);
      }
    }
  }
}
