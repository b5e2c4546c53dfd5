package dev.openwork.server.contract;

import dev.openwork.server.contract.ResourceReader.TypeCache;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.resources.ResourceClasses;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Generates the contract of the resources as canonical JSON. Resources that are unchanged since an
 * earlier run are taken from the {@link ResourceCache}.
 */
public final class ContractReader {
  private final Set<Class<?>> resources;
  private final ResourceCache cache;

  private ContractReader(Set<Class<?>> resources, ResourceCache cache) {
    this.resources = resources;
    this.cache = cache;
  }

  /** Returns the contract of {@link ResourceClasses}. */
  public static String read() {
    return read(ResourceClasses.all());
  }

  /** Returns the contract of {@link ResourceClasses}; reads and updates the cache. */
  static String read(ResourceCache cache) {
    return read(ResourceClasses.all(), cache);
  }

  /**
   * Returns the contract of these resources.
   *
   * @throws ContractException if their annotations are contradictory or incomplete
   */
  static String read(Set<Class<?>> resources) {
    return read(resources, new ResourceCache(type -> "", new TreeMap<>()));
  }

  /** Returns the contract of these resources; reads and updates the cache. */
  static String read(Set<Class<?>> resources, ResourceCache cache) {
    return new ContractReader(resources, cache).read(TypeCache.ENABLED);
  }

  /** Returns the contract of these resources without using any cache, for tests. */
  static String readUncached(Set<Class<?>> resources) {
    ResourceCache cache = new ResourceCache(type -> "", new TreeMap<>());
    return new ContractReader(resources, cache).read(TypeCache.DISABLED);
  }

  private String read(TypeCache types) {
    cache.retain(resources);
    Set<Class<?>> changed = new HashSet<>(resources);
    changed.removeIf(cache::isValid);
    if (!changed.isEmpty()) {
      ResourceReader.read(changed, types).forEach(cache::put);
    }
    ContractDocument document = document();
    if (!document.conflicts().isEmpty() && changed.size() < resources.size()) {
      ResourceReader.read(resources, types).forEach(cache::put);
      document = document();
    }
    if (!document.conflicts().isEmpty()) {
      throw new ContractException(
          "More than one resource defines " + String.join(", ", document.conflicts()));
    }
    return document.write();
  }

  private ContractDocument document() {
    ContractDocument document = new ContractDocument(ContractFrame.of(ServerInfo.SERVICE));
    resources.forEach(resource -> document.add(cache.get(resource)));
    return document;
  }
}
