package dev.openwork.router.domain;

/** Identifies a model of a provider. The model part may contain slashes. */
public record ModelName(String provider, String model) {

  /**
   * Parses {@code provider/model}.
   *
   * @throws RouterException if the text has another format
   */
  public static ModelName of(String text) {
    int slash = text.indexOf('/');
    if (slash <= 0 || slash == text.length() - 1 || text.contains(" ")) {
      throw RouterException.invalid("invalid model '" + text + "'; expected provider/model");
    }
    return new ModelName(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return provider + "/" + model;
  }
}
