package com.example.library.consumer;

import com.example.library.client.ApiException;
import com.example.library.client.api.BookControllerApi;
import com.example.library.client.model.Book;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One book, as text. */
final class BookPage implements HttpHandler {
  private final BookControllerApi books;

  BookPage(BookControllerApi books) {
    this.books = books;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = text().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String text() {
    try {
      Book book = books.book("42");
      return "on loan: " + book;
    } catch (ApiException e) {
      return "no answer: " + e.getMessage();
    }
  }
}
