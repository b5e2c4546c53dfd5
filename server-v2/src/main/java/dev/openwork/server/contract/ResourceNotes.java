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
 * What readings have noted of resources, in texts that outlive the classes. Notes are true of a
 * resource while it has the fingerprint that it had then, and so has the {@link ResourceReader}.
 */
final class ResourceNotes {
  private static final ObjectReader READER =
      Json31.mapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Function<Class<?>, String> fingerprint;
  private final String reader;
  private final SortedMap<String, String> memory;

  /**
   * Notes in a memory.
   *
   * @param fingerprint says the same of a class only as long as it and all that it uses is the same
   */
  ResourceNotes(Function<Class<?>, String> fingerprint, SortedMap<String, String> memory) {
    this.fingerprint = fingerprint;
    this.reader = fingerprint.apply(ResourceReader.class);
    this.memory = memory;
  }

  /** Whether there are notes of a resource, and they are true. */
  boolean areTrueOf(Class<?> resource) {
    return fingerprintOf(resource).equals(memory.get(fingerprintKey(resource)));
  }

  /** The part that is noted of a resource. */
  JsonNode of(Class<?> resource) {
    try {
      return READER.readTree(requireNonNull(memory.get(partKey(resource)), resource.getName()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Notes are JSON", e);
    }
  }

  /** Notes the part of a resource. */
  void take(Class<?> resource, JsonNode part) {
    memory.put(partKey(resource), part.toString());
    memory.put(fingerprintKey(resource), fingerprintOf(resource));
  }

  /** Drops the notes of all other resources. */
  void retain(Set<Class<?>> resources) {
    Set<String> keys = resources.stream().map(ResourceNotes::partKey).collect(Collectors.toSet());
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
