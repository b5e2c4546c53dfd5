package dev.openwork.loop.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A connection that sends raw bytes. */
public final class RawBrowser implements AutoCloseable {
  private static final String DATA = "data: ";

  private final Socket socket = new Socket();
  private final BufferedReader answer;

  /** Connects to a port of this machine. */
  public RawBrowser(int port) throws IOException {
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    answer =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Sends a GET request; each line of the headers ends with a line break. */
  public void get(String path, String host, String headers) throws IOException {
    send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
  }

  /** Sends text as UTF-8. */
  public void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the next line; null at the end. */
  public @Nullable String line() throws IOException {
    return answer.readLine();
  }

  /** Returns the data of the next event, or its first part if it is sent in several chunks. */
  public String data() throws IOException {
    for (String line = line(); line != null; line = line()) {
      if (line.startsWith(DATA)) {
        return line.substring(DATA.length());
      }
    }
    throw new IOException("The stream has ended");
  }

  /** Returns the rest of the response, up to the end of the connection. */
  public String rest() {
    return answer.lines().collect(Collectors.joining("\n")).strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
