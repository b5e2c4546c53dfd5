package dev.openwork.server.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who can be asked.
 *
 * @param defaultModels the model to ask of each provider, unless told otherwise
 * @param connected the providers that can be used as they are
 */
public record ProviderCatalog(
    List<Provider> providers, Map<String, String> defaultModels, List<String> connected) {

  /** Only what can be used as it is. */
  public ProviderCatalog usable() {
    Map<String, String> models = new TreeMap<>(defaultModels);
    models.keySet().retainAll(connected);
    return new ProviderCatalog(
        providers.stream().filter(provider -> connected.contains(provider.id())).toList(),
        models,
        connected);
  }
}
