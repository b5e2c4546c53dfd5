package com.example.greeting;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Ten endpoints; the first two are edited. */
@RestController
public class GreetingController {
  public record Greeting(String text, String name) {}

  @GetMapping("/hello/{name}")
  public Greeting greet1(@PathVariable("name") String name) {
    return new Greeting("greets with hello", name);
  }

  @GetMapping("/route/{name}")
  public Greeting greet2(@PathVariable("name") String name) {
    return new Greeting("moved", name);
  }

  @GetMapping("/bonjour/{name}")
  public Greeting greet3(@PathVariable("name") String name) {
    return new Greeting("bonjour", name);
  }

  @GetMapping("/hola/{name}")
  public Greeting greet4(@PathVariable("name") String name) {
    return new Greeting("hola", name);
  }

  @GetMapping("/ciao/{name}")
  public Greeting greet5(@PathVariable("name") String name) {
    return new Greeting("ciao", name);
  }

  @GetMapping("/hej/{name}")
  public Greeting greet6(@PathVariable("name") String name) {
    return new Greeting("hej", name);
  }

  @GetMapping("/ahoj/{name}")
  public Greeting greet7(@PathVariable("name") String name) {
    return new Greeting("ahoj", name);
  }

  @GetMapping("/salut/{name}")
  public Greeting greet8(@PathVariable("name") String name) {
    return new Greeting("salut", name);
  }

  @GetMapping("/servus/{name}")
  public Greeting greet9(@PathVariable("name") String name) {
    return new Greeting("servus", name);
  }

  @GetMapping("/namaste/{name}")
  public Greeting greet10(@PathVariable("name") String name) {
    return new Greeting("namaste", name);
  }
}
