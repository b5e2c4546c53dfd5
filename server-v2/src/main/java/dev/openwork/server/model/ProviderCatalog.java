package dev.openwork.server.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Providers and their models.
 *
 * @param defaultModels the default model of each provider
 * @param connected the providers that have credentials
 */
public record ProviderCatalog(
    List<Provider> providers, Map<String, String> defaultModels, List<String> connected) {

  /** Returns only the providers that have credentials. */
  public ProviderCatalog usable() {
    Map<String, String> models = new TreeMap<>(defaultModels);
    models.keySet().retainAll(connected);
    return new ProviderCatalog(
        providers.stream().filter(provider -> connected.contains(provider.id())).toList(),
        models,
        connected);
  }
}
