package dev.openwork.loop.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A library and a program whose types use each other in the ways that influence class files, and
 * random edits of them. Most states compile.
 */
final class RandomProject {
  private static final List<String> PACKAGES = List.of("p", "q", "p.r");
  private static final List<Form> FORMS = List.of(Form.values());

  /** Types with the names of types in java.lang. */
  private static final Map<String, String> SHADOWS =
      Map.of(
          "Runnable", "public interface Runnable { void run(); }",
          "Deprecated", "public @interface Deprecated {}",
          "Comparable", "public interface Comparable<T> {}");

  private static final String[] VALUES = {"int", "long", "String", "Object", "char"};

  private final Random random;
  private final List<RandomType> types = new ArrayList<>();
  private final Map<String, String> extras = new TreeMap<>();
  private final boolean patterns;
  private int counter;

  /**
   * Creates a project.
   *
   * @param patterns whether the sources may use switch patterns
   */
  RandomProject(long seed, boolean patterns) {
    this.patterns = patterns;
    random = new Random(seed);
    for (int i = 0; i < 14; i++) {
      add(i < 6);
    }
  }

  /** Applies one edit, sometimes several at once, as when another branch is checked out. */
  void edit() {
    int edits = random.nextInt(6) == 0 ? 4 : 1;
    for (int i = 0; i < edits; i++) {
      editOnce();
    }
  }

  SortedMap<String, String> sources(boolean library) {
    SortedMap<String, String> sources = new TreeMap<>();
    for (RandomType type : types) {
      if (type.library == library) {
        sources.put(
            type.packageName.replace('.', '/') + "/" + type.file + ".java",
            new TypeText(type, patterns).text());
        if (type.kind == Form.SEALED && type.varargs) {
          sources.put(
              type.packageName.replace('.', '/') + "/" + type.name + "Leaf.java",
              TypeText.leaf(type));
        }
      }
    }
    String module = library ? "library:" : "program:";
    extras.forEach(
        (name, text) -> {
          if (name.startsWith(module)) {
            sources.put(name.substring(module.length()), text);
          }
        });
    return sources;
  }

  private void editOnce() {
    RandomType type = types.get(random.nextInt(types.size()));
    switch (random.nextInt(26)) {
      case 0 -> add(random.nextBoolean());
      case 1 -> remove(type);
      case 2 -> rename(type, "R" + counter++);
      case 3 -> move(type, PACKAGES.get(random.nextInt(PACKAGES.size())));
      case 4 -> type.value = VALUES[random.nextInt(VALUES.length)];
      case 5 -> type.constant++;
      case 6 -> type.extra = random.nextInt(8);
      case 7 -> type.generic = !type.generic;
      case 8 -> rewire(type);
      case 9 -> type.constants.add(random.nextInt(type.constants.size() + 1), "E" + counter++);
      case 10 -> {
        if (type.constants.size() > 1) {
          type.constants.remove(random.nextInt(type.constants.size()));
        }
      }
      case 11 -> type.retention = List.of("RUNTIME", "CLASS", "SOURCE").get(random.nextInt(3));
      case 12 -> type.hiding = !type.hiding;
      case 13 -> type.broken = random.nextInt(3) == 0;
      case 14 -> type.star = !type.star;
      case 15 -> type.second = type.second.isEmpty() ? "Second" + counter++ : "";
      case 16 -> type.varargs = !type.varargs;
      case 17 -> type.bound = random.nextInt(3);
      case 18 -> moveSecond(type);
      case 19 -> rename(type, changeCase(type.name));
      case 20 -> rename(type, types.get(random.nextInt(types.size())).name);
      case 21 -> toggleExtra("package-info", "@Deprecated package %s;", "package %s;");
      case 22 -> {
        List<String> names = List.copyOf(new TreeMap<>(SHADOWS).keySet());
        String name = names.get(random.nextInt(names.size()));
        String text = "package %s; " + SHADOWS.get(name);
        toggleExtra(name, text, text);
      }
      default -> type.body++;
    }
    if (random.nextInt(3) == 0) {
      types.forEach(each -> each.broken = false);
    }
  }

  /** Renames a type unless the qualified name is in use. */
  private void rename(RandomType type, String name) {
    if (types.stream().noneMatch(other -> other.isAt(type.packageName, name))) {
      type.name = name;
      type.file = name;
    }
  }

  private static String changeCase(String name) {
    char first = name.charAt(0);
    char other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return other + name.substring(1);
  }

  private void move(RandomType type, String packageName) {
    if (types.stream().noneMatch(other -> other.isAt(packageName, type.name))) {
      type.packageName = packageName;
    }
  }

  /** Exchanges the second types of two files. */
  private void moveSecond(RandomType type) {
    RandomType other = types.get(random.nextInt(types.size()));
    if (other.library == type.library && other.packageName.equals(type.packageName)) {
      String second = other.second;
      other.second = type.second;
      type.second = second;
    }
  }

  /** Adds, changes or removes an additional source. */
  private void toggleExtra(String name, String first, String second) {
    String packageName = PACKAGES.get(random.nextInt(PACKAGES.size()));
    String module = random.nextBoolean() ? "library:" : "program:";
    String path = module + packageName.replace('.', '/') + "/" + name + ".java";
    if (extras.containsKey(path) && random.nextBoolean()) {
      extras.remove(path);
    } else {
      extras.put(path, (random.nextBoolean() ? first : second).formatted(packageName));
    }
  }

  private void add(boolean library) {
    RandomType type = new RandomType(FORMS.get(random.nextInt(FORMS.size())));
    type.library = library;
    type.packageName = PACKAGES.get(random.nextInt(PACKAGES.size()));
    type.name = "T" + counter++;
    type.file = type.name;
    type.star = random.nextBoolean();
    type.value = VALUES[random.nextInt(VALUES.length)];
    types.add(type);
    rewire(type);
  }

  private void remove(RandomType removed) {
    if (types.size() > 6) {
      types.remove(removed);
      types.forEach(type -> type.uses.removeIf(used -> used == removed));
    }
  }

  /** Types use only earlier types, so that there are no cycles of supertypes or constants. */
  private void rewire(RandomType type) {
    type.uses.clear();
    List<RandomType> candidates =
        types.subList(0, types.indexOf(type)).stream()
            .filter(used -> used.library || !type.library)
            .toList();
    for (int i = random.nextInt(5); i > 0 && !candidates.isEmpty(); i--) {
      RandomType used = candidates.get(random.nextInt(candidates.size()));
      if (!type.uses.contains(used)) {
        type.uses.add(used);
      }
    }
  }

  /** Returns all sources, for the message of a failed assertion. */
  String describe() {
    StringBuilder text = new StringBuilder();
    for (boolean library : new boolean[] {true, false}) {
      for (Map.Entry<String, String> entry : sources(library).entrySet()) {
        text.append(library ? "library " : "program ").append(entry.getKey()).append('\n');
        text.append(entry.getValue()).append('\n');
      }
    }
    return text.toString();
  }
}
