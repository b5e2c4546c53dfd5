package dev.openwork.router.domain;

/** A model as opencode names it, {@code provider/model}; the model's own part may hold slashes. */
public record ModelName(String provider, String model) {

  /** Reads {@code provider/model}; fails naming what is not. */
  public static ModelName of(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0 || slash == text.length() - 1 || text.contains(" ")) {
      throw Refusal.invalid("model '" + text + "' is none; expected provider/model");
    }
    return new ModelName(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return provider + "/" + model;
  }
}
