package dev.openwork.loop.stages;

import dev.openwork.loop.contract.ContractExporter;
import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.fork.Fork;
import dev.openwork.loop.fork.ForkFailure;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.problem.StackTraces;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Exports the contract that a server returns at a path: starts the server on a free port of the
 * loopback interface, reads the contract, and stops the server.
 *
 * @param server returns the settings of the server for a port
 * @param path the path of the contract, with its first slash
 * @param publishedPort the port that replaces the free port in the contract, so that its content
 *     does not depend on the free port
 * @param sourceRoots locate the error of a server that does not start
 */
public record ServedContract(Server server, String path, int publishedPort, List<Path> sourceRoots)
    implements ContractExporter {

  public ServedContract {
    sourceRoots = List.copyOf(sourceRoots);
  }

  /** Returns the settings of a server. */
  @FunctionalInterface
  public interface Server {
    /** Returns the settings of the server that listens on a port of the loopback interface. */
    ForkSettings on(int port) throws ContractFault;
  }

  @Override
  public void export(Path file) throws ContractFault, IOException, InterruptedException {
    int port = freePort();
    ForkSettings settings = server.on(port);
    // The contract must not depend on files that an earlier run of the server has left.
    FileTree.delete(settings.directory());
    try (Fork fork = Fork.launch(settings, line -> {})) {
      fork.prepare();
      fork.start(port);
      read(URI.create("http://127.0.0.1:" + port).resolve(path), file);
    } catch (ForkFailure e) {
      throw new ContractFault(
          "The contract at "
              + path
              + " cannot be read, because the server "
              + settings.program().entryClass()
              + " did not start on port "
              + port
              + ": "
              + new StackTraces(sourceRoots).problem(String.valueOf(e.getMessage())));
    }
    publishPort(file, port);
  }

  private static void read(URI address, Path file) throws ContractFault, InterruptedException {
    try {
      ServeStage.get(address, file);
    } catch (StageFailure e) {
      throw new ContractFault("The contract cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw new ContractFault("The contract cannot be read from " + address + ": " + e);
    }
  }

  private void publishPort(Path file, int port) throws IOException {
    // ISO 8859-1 maps each byte to one character, so that only the port changes.
    String contract = Files.readString(file, StandardCharsets.ISO_8859_1);
    String published = contract;
    for (String host : List.of("127.0.0.1", "localhost")) {
      published =
          published.replaceAll(
              Pattern.quote(host + ":" + port) + "(?!\\d)", host + ":" + publishedPort);
    }
    Files.writeString(file, published, StandardCharsets.ISO_8859_1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
