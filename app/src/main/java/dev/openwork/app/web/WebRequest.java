package dev.openwork.app.web;

import java.util.Map;
import java.util.Objects;

/**
 * A request that found its route.
 *
 * @param parameters the values of the route's placeholders
 * @param form the fields of a form, the first value of each
 * @param fragment whether htmx asks, which puts the answer into the page that stands
 */
public record WebRequest(
    Map<String, String> parameters, Map<String, String> form, boolean fragment) {
  public WebRequest {
    parameters = Map.copyOf(parameters);
    form = Map.copyOf(form);
  }

  /** Returns the value of a placeholder of the route. */
  public String parameter(String name) {
    return Objects.requireNonNull(parameters.get(name), name);
  }

  /** Returns a field of the form without white space around it, empty if it was not sent. */
  public String field(String name) {
    return form.getOrDefault(name, "").strip();
  }
}
