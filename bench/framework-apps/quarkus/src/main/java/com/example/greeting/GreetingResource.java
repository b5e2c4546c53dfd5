package com.example.greeting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Ten endpoints; the first two are edited. */
@Path("/")
public class GreetingResource {
  public record Greeting(String text, String name) {}

  @GET
  @Path("/hello/{name}")
  public Greeting greet1(@PathParam("name") String name) {
    return new Greeting("greets with hello", name);
  }

  @GET
  @Path("/route/{name}")
  public Greeting greet2(@PathParam("name") String name) {
    return new Greeting("moved", name);
  }

  @GET
  @Path("/bonjour/{name}")
  public Greeting greet3(@PathParam("name") String name) {
    return new Greeting("bonjour", name);
  }

  @GET
  @Path("/hola/{name}")
  public Greeting greet4(@PathParam("name") String name) {
    return new Greeting("hola", name);
  }

  @GET
  @Path("/ciao/{name}")
  public Greeting greet5(@PathParam("name") String name) {
    return new Greeting("ciao", name);
  }

  @GET
  @Path("/hej/{name}")
  public Greeting greet6(@PathParam("name") String name) {
    return new Greeting("hej", name);
  }

  @GET
  @Path("/ahoj/{name}")
  public Greeting greet7(@PathParam("name") String name) {
    return new Greeting("ahoj", name);
  }

  @GET
  @Path("/salut/{name}")
  public Greeting greet8(@PathParam("name") String name) {
    return new Greeting("salut", name);
  }

  @GET
  @Path("/servus/{name}")
  public Greeting greet9(@PathParam("name") String name) {
    return new Greeting("servus", name);
  }

  @GET
  @Path("/namaste/{name}")
  public Greeting greet10(@PathParam("name") String name) {
    return new Greeting("namaste", name);
  }
}
