package dev.openwork.server.contract;

import dev.openwork.server.contract.ResourceReader.Memory;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.resources.ResourceClasses;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the contract of the resources, as canonical JSON. A resource of which an earlier reading
 * has notes that are still true is not read again.
 */
public final class ContractReader {
  private final Set<Class<?>> resources;
  private final ResourceNotes notes;

  private ContractReader(Set<Class<?>> resources, ResourceNotes notes) {
    this.resources = resources;
    this.notes = notes;
  }

  /** The contract of {@link ResourceClasses}. */
  public static String read() {
    return read(ResourceClasses.all());
  }

  /** The same, with notes of earlier readings and for later ones. */
  static String read(ResourceNotes notes) {
    return read(ResourceClasses.all(), notes);
  }

  /** The contract of these resources; fails with {@link ContractException}. */
  static String read(Set<Class<?>> resources) {
    return read(resources, new ResourceNotes(type -> "", new TreeMap<>()));
  }

  /** The same, with notes of earlier readings and for later ones. */
  static String read(Set<Class<?>> resources, ResourceNotes notes) {
    return new ContractReader(resources, notes).read(Memory.OF_ONE_READING);
  }

  /** The same without any memory. */
  static String readSlowly(Set<Class<?>> resources) {
    ResourceNotes notes = new ResourceNotes(type -> "", new TreeMap<>());
    return new ContractReader(resources, notes).read(Memory.NONE);
  }

  private String read(Memory memory) {
    notes.retain(resources);
    Set<Class<?>> unknown = new HashSet<>(resources);
    unknown.removeIf(notes::areTrueOf);
    if (!unknown.isEmpty()) {
      ResourceReader.read(unknown, memory).forEach(notes::take);
    }
    ContractDocument document = document();
    if (!document.conflicts().isEmpty() && unknown.size() < resources.size()) {
      ResourceReader.read(resources, memory).forEach(notes::take);
      document = document();
    }
    if (!document.conflicts().isEmpty()) {
      throw new ContractException(
          "More than one resource has " + String.join(", ", document.conflicts()));
    }
    return document.write();
  }

  private ContractDocument document() {
    ContractDocument document = new ContractDocument(ContractFrame.of(ServerInfo.SERVICE));
    resources.forEach(resource -> document.add(notes.of(resource)));
    return document;
  }
}
