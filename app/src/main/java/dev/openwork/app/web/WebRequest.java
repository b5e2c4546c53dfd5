package dev.openwork.app.web;

import java.util.Map;
import java.util.Objects;

/**
 * A request of a route.
 *
 * @param parameters the path parameters
 * @param query the first value of each query parameter
 * @param form the first value of each form field
 * @param fragment whether htmx sent the request and expects a fragment
 */
public record WebRequest(
    Map<String, String> parameters,
    Map<String, String> query,
    Map<String, String> form,
    boolean fragment) {
  public WebRequest {
    parameters = Map.copyOf(parameters);
    query = Map.copyOf(query);
    form = Map.copyOf(form);
  }

  /** Returns a path parameter. */
  public String parameter(String name) {
    return Objects.requireNonNull(parameters.get(name), name);
  }

  /** Returns a form field without surrounding whitespace, or an empty string. */
  public String field(String name) {
    return form.getOrDefault(name, "").strip();
  }
}
