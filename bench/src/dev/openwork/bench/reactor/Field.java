package dev.openwork.bench.reactor;

import java.util.Random;

/**
 * A component of a record.
 *
 * @param type the type with its annotations
 * @param value an expression of the type
 */
record Field(String type, String name, String value) {
  private static final Field[] SHAPES = {
    new Field("@NotNull @Size(min = 1, max = %d) String", "title", "\"a title\""),
    new Field("@Nullable @Size(max = %d) String", "comment", "null"),
    new Field("@NotNull @Pattern(regexp = \"[a-z0-9-]{1,%d}\") String", "slug", "\"a-slug\""),
    new Field("@Min(0) @Max(%d) int", "amount", "7"),
    new Field("@Nullable @Min(1) @Max(%d) Long", "limit", "100L"),
    new Field("@Nullable Double", "share", "0.5"),
    new Field("boolean", "visible", "true"),
    new Field("@Nullable Instant", "due", "Instant.EPOCH"),
    new Field("@NotNull @Size(max = %d) List<@NotNull String>", "tags", "List.of(\"one\")"),
    new Field("@NotNull Map<String, String>", "settings", "Map.of(\"theme\", \"dark\")"),
    new Field("@Nullable List<Integer>", "scores", "List.of(1, 2, 3)"),
  };
  private static final int MAX_CONSTRAINT = 200;

  /** Returns a random field; the index makes its name unique. */
  static Field any(Random random, int index) {
    Field shape = SHAPES[random.nextInt(SHAPES.length)];
    String type = shape.type.formatted(1 + random.nextInt(MAX_CONSTRAINT));
    return new Field(type, shape.name + (index + 1), shape.value);
  }
}
