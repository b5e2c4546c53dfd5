package dev.openwork.loop.launcher;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces method bodies in a running generation and keeps its state. Rejects a change whose effect
 * would differ from that of a new generation: if a changed method ran during startup or in a static
 * initializer, or is running.
 */
final class ClassRedefinition {
  private final Snapshot snapshot;
  private final SnapshotLoader loader;
  private final ExecutedMethods executed;

  ClassRedefinition(Snapshot snapshot, SnapshotLoader loader, ExecutedMethods executed) {
    this.snapshot = snapshot;
    this.loader = loader;
    this.executed = executed;
  }

  /** A changed class and its new class file. */
  private record Change(ChangedClass type, SnapshotLocation location, SnapshotClass file) {}

  /** Redefines all of the changed classes or none. */
  void apply(List<ChangedClass> classes, SnapshotStore store)
      throws IOException, RejectedException {
    List<Change> changes = new ArrayList<>();
    Map<SnapshotLocation, SnapshotClass> files = new HashMap<>();
    for (ChangedClass changed : classes) {
      SnapshotLocation location =
          snapshot
              .find(changed.file())
              .orElseThrow(
                  () ->
                      new RejectedException(
                          changed.className() + " is not part of the running generation"));
      SnapshotClass file = store.reread(location);
      changes.add(new Change(changed, location, file));
      files.put(location, file);
    }
    // From now on, classes that are not loaded yet are loaded in their new version.
    Map<SnapshotLocation, SnapshotClass> before = snapshot.replace(files);
    try {
      Agent.redefine(definitions(changes));
    } catch (RejectedException | RuntimeException e) {
      snapshot.replace(before);
      throw e;
    }
  }

  private List<ClassDefinition> definitions(List<Change> changes) throws RejectedException {
    List<ClassDefinition> definitions = new ArrayList<>();
    Map<String, ChangedClass> loaded = new HashMap<>();
    for (Change change : changes) {
      Optional<Class<?>> type = loader.loaded(change.type().file());
      if (type.isPresent()) {
        requireNotExecuted(change);
        loaded.put(change.type().className(), change.type());
        definitions.add(new ClassDefinition(type.get(), change.file().instrumented().bytes()));
      }
    }
    requireNotRunning(loaded);
    return definitions;
  }

  private void requireNotExecuted(Change change) throws RejectedException {
    for (String method : change.type().methods()) {
      if (executed.contains(change.file(), method)) {
        String name = method.substring(0, method.indexOf('('));
        throw new RejectedException(change.type().className() + "." + name + " ran during startup");
      }
    }
  }

  private static void requireNotRunning(Map<String, ChangedClass> loaded) throws RejectedException {
    for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
      for (StackTraceElement frame : stack) {
        ChangedClass changed = loaded.get(frame.getClassName());
        if (changed != null && changed.changes(frame.getMethodName())) {
          throw new RejectedException(
              frame.getClassName() + "." + frame.getMethodName() + " is running");
        }
      }
    }
  }
}
