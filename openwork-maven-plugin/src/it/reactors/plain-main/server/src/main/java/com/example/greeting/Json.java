package com.example.greeting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Just enough JSON for records of strings. */
final class Json {
  private Json() {}

  static String object(Record value) {
    return members(value.getClass(), component -> quoted(String.valueOf(read(component, value))));
  }

  static String schema(Class<? extends Record> type) {
    return "{\"type\":\"object\",\"properties\":"
        + members(type, component -> "{\"type\":\"string\"}")
        + "}";
  }

  private static String members(
      Class<? extends Record> type, java.util.function.Function<RecordComponent, String> value) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> quoted(component.getName()) + ":" + value.apply(component))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
