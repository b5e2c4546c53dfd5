package dev.openwork.loop.stages;

import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.abi.ClassChange.Kind;
import dev.openwork.loop.launcher.ChangedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The changes of a program's files since the program was loaded.
 *
 * @param classes the changed class files; a file that changed twice is there twice
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

  /**
   * Returns the classes to redefine, if redefining them applies all changes.
   *
   * @return empty if anything but method bodies and debug information changed, or nothing changed
   */
  List<ChangedClass> redefinable() {
    boolean all = !resources && classes.stream().allMatch(change -> BODIES.contains(change.kind()));
    return all ? classes.stream().map(Changes::redefinable).toList() : List.of();
  }

  private static ChangedClass redefinable(ClassChange change) {
    return new ChangedClass(
        change.path(),
        change.methods().stream().map(method -> method.name() + method.descriptor()).toList());
  }
}
