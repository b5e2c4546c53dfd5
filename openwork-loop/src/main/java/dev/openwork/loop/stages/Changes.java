package dev.openwork.loop.stages;

import dev.openwork.loop.compile.ClassChange;
import dev.openwork.loop.compile.ClassChange.Kind;
import dev.openwork.loop.launcher.ChangedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the files that a program is loaded from since it was loaded.
 *
 * @param classes the class files that changed, a file more than once if it did so more than once
 * @param resources whether other files changed, too
 */
record Changes(List<ClassChange> classes, boolean resources) {
  private static final Set<Kind> BODIES = Set.of(Kind.BODIES, Kind.DEBUG);
  static final Changes NONE = new Changes(List.of(), false);

  Changes {
    classes = List.copyOf(classes);
  }

  Changes and(Changes later) {
    List<ClassChange> all = new ArrayList<>(classes);
    all.addAll(later.classes);
    return new Changes(all, resources || later.resources);
  }

  static Changes all(Stream<Changes> several) {
    return several.reduce(NONE, Changes::and);
  }

  /**
   * The classes whose code may be exchanged where they run, if that makes up for all changes.
   *
   * @return empty when anything but method bodies and debug information changed, or nothing at all
   */
  List<ChangedClass> exchangeable() {
    boolean all = !resources && classes.stream().allMatch(change -> BODIES.contains(change.kind()));
    return all ? classes.stream().map(Changes::exchangeable).toList() : List.of();
  }

  private static ChangedClass exchangeable(ClassChange change) {
    return new ChangedClass(
        change.path(),
        change.methods().stream().map(method -> method.name() + method.descriptor()).toList());
  }
}
