package dev.openwork.server.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.swagger.v3.core.util.Json31;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The contract parts of resources from earlier runs, as strings, so that they do not keep classes
 * in memory. An entry is valid while the fingerprints of the resource and of the {@link
 * ResourceReader} are unchanged.
 */
final class ResourceCache {
  private static final ObjectReader READER =
      Json31.mapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Function<Class<?>, String> fingerprint;
  private final String reader;
  private final SortedMap<String, String> memory;

  /**
   * Creates a cache.
   *
   * @param fingerprint returns a value that changes when a class, or a class that it uses, changes
   * @param memory contains the entries
   */
  ResourceCache(Function<Class<?>, String> fingerprint, SortedMap<String, String> memory) {
    this.fingerprint = fingerprint;
    this.reader = fingerprint.apply(ResourceReader.class);
    this.memory = memory;
  }

  /** Returns whether there is a valid entry for a resource. */
  boolean isValid(Class<?> resource) {
    return fingerprintOf(resource).equals(memory.get(fingerprintKey(resource)));
  }

  /** Returns the part of a resource, which must have an entry. */
  JsonNode get(Class<?> resource) {
    try {
      return READER.readTree(requireNonNull(memory.get(partKey(resource)), resource.getName()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Invalid JSON in the cache", e);
    }
  }

  void put(Class<?> resource, JsonNode part) {
    memory.put(partKey(resource), part.toString());
    memory.put(fingerprintKey(resource), fingerprintOf(resource));
  }

  /** Removes the entries of all other resources. */
  void retain(Set<Class<?>> resources) {
    Set<String> keys = resources.stream().map(ResourceCache::partKey).collect(Collectors.toSet());
    resources.forEach(resource -> keys.add(fingerprintKey(resource)));
    memory.keySet().retainAll(keys);
  }

  private String fingerprintOf(Class<?> resource) {
    return reader + '\n' + fingerprint.apply(resource);
  }

  private static String fingerprintKey(Class<?> resource) {
    return "fingerprint " + resource.getName();
  }

  private static String partKey(Class<?> resource) {
    return "part " + resource.getName();
  }
}
