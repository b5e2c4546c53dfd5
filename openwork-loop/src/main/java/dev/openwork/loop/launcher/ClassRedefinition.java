package dev.openwork.loop.launcher;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exchanges method bodies in a running generation, whose state stays. Declines when the new code
 * would not have the effect that it has in a generation of its own: when a changed method took part
 * in the start or in a static initialiser, or is being executed, so that its old code still counts.
 */
final class ClassRedefinition {
  private final Snapshot snapshot;
  private final SnapshotLoader loader;
  private final ExecutedMethods marks;

  ClassRedefinition(Snapshot snapshot, SnapshotLoader loader, ExecutedMethods marks) {
    this.snapshot = snapshot;
    this.loader = loader;
    this.marks = marks;
  }

  /** A changed class file, read anew. */
  private record Change(ChangedClass what, SnapshotLocation place, SnapshotClass file) {}

  /** Reads the changed class files and exchanges them, all or none. */
  void apply(List<ChangedClass> classes, SnapshotStore store) throws IOException, RejectedException {
    List<Change> changes = new ArrayList<>();
    Map<SnapshotLocation, SnapshotClass> files = new HashMap<>();
    for (ChangedClass changed : classes) {
      SnapshotLocation place =
          snapshot
              .find(changed.file())
              .orElseThrow(() -> new RejectedException(changed.className() + " is not of the generation"));
      SnapshotClass file = store.reread(place);
      changes.add(new Change(changed, place, file));
      files.put(place, file);
    }
    // From here on a class that is loaded for the first time is loaded as the new one.
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
      Optional<Class<?>> type = loader.loaded(change.what().file());
      if (type.isPresent()) {
        requireUnmarked(change);
        loaded.put(change.what().className(), change.what());
        definitions.add(new ClassDefinition(type.get(), change.file().probed().bytes()));
      }
    }
    requireIdle(loaded);
    return definitions;
  }

  private void requireUnmarked(Change change) throws RejectedException {
    for (String method : change.what().methods()) {
      if (marks.isMarked(change.file(), method)) {
        throw new RejectedException(
            change.what().className() + "." + method + " has done its part in the start");
      }
    }
  }

  private static void requireIdle(Map<String, ChangedClass> loaded) throws RejectedException {
    for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
      for (StackTraceElement frame : stack) {
        ChangedClass changed = loaded.get(frame.getClassName());
        if (changed != null && changed.changes(frame.getMethodName())) {
          throw new RejectedException(frame.getClassName() + "." + frame.getMethodName() + " is running");
        }
      }
    }
  }
}
