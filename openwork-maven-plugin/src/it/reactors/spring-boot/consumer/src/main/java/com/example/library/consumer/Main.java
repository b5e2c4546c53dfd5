package com.example.library.consumer;

import com.example.library.client.ApiClient;
import com.example.library.client.api.BookControllerApi;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Shows books of the library, which it asks through the generated client. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    List<String> arguments = List.of(args);
    int port = Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("LIBRARY_URL"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", new BookPage(new BookControllerApi(client)));
    server.start();
  }
}
