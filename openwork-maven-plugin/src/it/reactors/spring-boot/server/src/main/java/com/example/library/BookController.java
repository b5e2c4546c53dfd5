package com.example.library;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BookController {
  @GetMapping(path = "/books/{isbn}", produces = MediaType.APPLICATION_JSON_VALUE)
  public Book book(@PathVariable String isbn) {
    return new Book(isbn, "Ulysses");
  }
}
