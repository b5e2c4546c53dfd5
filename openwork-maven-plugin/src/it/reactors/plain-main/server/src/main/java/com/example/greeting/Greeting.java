package com.example.greeting;

/** What the server answers; its components are the contract's properties. */
public record Greeting(String text) {
  static Greeting current() {
    return new Greeting("hello");
  }
}
