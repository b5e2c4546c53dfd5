package dev.openwork.bench.reactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An entity of the bench server, with ten operations and eight schemas, or twelve with events. The
 * same index always yields the same entity.
 *
 * @param name the name in upper camel case
 * @param related the entity whose summaries this one contains
 * @param fields the specific fields of this entity
 * @param eventful whether it has events, which are a union
 */
record Entity(String name, String related, List<Field> fields, boolean eventful) {
  /** The number of operations of an entity. */
  static final int OPERATIONS = 10;

  private static final String[] NOUNS = {
    "Project",
    "Invoice",
    "Ticket",
    "Document",
    "Account",
    "Machine",
    "Release",
    "Contact",
    "Schedule",
    "Payment"
  };
  private static final String[] KINDS = {
    "", "Draft", "Shared", "Team", "Partner", "Field", "Legacy", "Pilot", "Branch", "Audit"
  };
  private static final int EVENTFUL = 4;
  private static final int MIN_FIELDS = 4;
  private static final int ADDITIONAL_FIELDS = 7;

  Entity {
    fields = List.copyOf(fields);
  }

  /** Returns the entities of a server with at least the given number of operations. */
  static List<Entity> forOperations(int operations) {
    int count = (operations + OPERATIONS - 1) / OPERATIONS;
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entities.add(new Entity(nameOf(i), nameOf((i + 1) % count), fields(i), i % EVENTFUL == 0));
    }
    return entities;
  }

  /** Returns the plural, which is the name of the tag, the path and the service. */
  String plural() {
    return name + "s";
  }

  /** Returns the path on the server and the app. */
  String path() {
    return "/" + plural().toLowerCase(Locale.ROOT);
  }

  private static String nameOf(int index) {
    int all = NOUNS.length * KINDS.length;
    String suffix = index < all ? "" : String.valueOf(index / all);
    return KINDS[index / NOUNS.length % KINDS.length] + NOUNS[index % NOUNS.length] + suffix;
  }

  private static List<Field> fields(int index) {
    Random random = new Random(index);
    List<Field> fields = new ArrayList<>();
    int count = MIN_FIELDS + random.nextInt(ADDITIONAL_FIELDS);
    for (int i = 0; i < count; i++) {
      fields.add(Field.any(random, i));
    }
    return fields;
  }
}
