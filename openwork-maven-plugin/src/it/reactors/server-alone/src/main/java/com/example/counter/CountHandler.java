package com.example.counter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Says how many there are of the unit that the environment names. */
final class CountHandler implements HttpHandler {
  private int count;

  @Override
  public synchronized void handle(HttpExchange exchange) throws IOException {
    String text = word() + " " + ++count + " " + System.getenv("COUNTER_UNIT");
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String word() throws IOException {
    Properties words = new Properties();
    try (InputStream in = CountHandler.class.getResourceAsStream("words.properties")) {
      words.load(in);
    }
    return words.getProperty("seen");
  }
}
