package dev.openwork.bench.reactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A thing the bench server keeps: ten operations and eight schemas, four more when it tells events.
 * The same number is the same entity.
 *
 * @param name in upper camel case
 * @param related the entity whose summaries stand in this one
 * @param fields what is peculiar to it
 * @param eventful whether it tells events, as a union
 */
record Entity(String name, String related, List<Field> fields, boolean eventful) {
  /** Operations an entity has. */
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
  private static final int FEWEST_FIELDS = 4;
  private static final int FURTHER_FIELDS = 7;

  Entity {
    fields = List.copyOf(fields);
  }

  /** The entities of a server with that many operations, rounded up to whole entities. */
  static List<Entity> forOperations(int operations) {
    int count = (operations + OPERATIONS - 1) / OPERATIONS;
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entities.add(new Entity(nameOf(i), nameOf((i + 1) % count), fields(i), i % EVENTFUL == 0));
    }
    return entities;
  }

  /** Its plural: tag, path and service are called so. */
  String plural() {
    return name + "s";
  }

  /** Its path on server and app. */
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
    int count = FEWEST_FIELDS + random.nextInt(FURTHER_FIELDS);
    for (int i = 0; i < count; i++) {
      fields.add(Field.any(random, i));
    }
    return fields;
  }
}
