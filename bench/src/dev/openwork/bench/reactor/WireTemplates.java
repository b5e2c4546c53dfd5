package dev.openwork.bench.reactor;

/** Templates of the contract's records, with placeholders such as {@code {name}}. */
final class WireTemplates {
  static final String ITEM =
      """
      package dev.openwork.server.resources.wire;

      import dev.openwork.server.services.{name}Entry;
      import jakarta.validation.constraints.Max;
      import jakarta.validation.constraints.Min;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Pattern;
      import jakarta.validation.constraints.Size;
      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import org.jspecify.annotations.Nullable;

      /** A {name} in responses. */
      public record {name}(
          @NotNull @Size(max = 100) String id,
          @NotNull @Size(min = 1, max = 200) String name,
          {name}State state,
          {name}Details details,
          @Nullable {related}Summary parent,
          List<{related}Summary> related,
      {fields}
          Instant createdAt,
          @Nullable String remark) {

        /** Converts an entry. */
        public static {name} of({name}Entry entry) {
          return new {name}(
              entry.id(),
              entry.name(),
              entry.archived() ? {name}State.ARCHIVED : {name}State.ACTIVE,
              new {name}Details(
                  entry.note(),
                  entry.updatedAt(),
                  new {name}Owner("Ada", null),
                  List.of(entry.name())),
              null,
              List.of(),
      {values}
              entry.createdAt(),
              "remark");
        }
      }
      """;

  static final String DETAILS =
      """
      package dev.openwork.server.resources.wire;

      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Size;
      import java.time.Instant;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      /** The details of a {name}. */
      public record {name}Details(
          @Nullable @Size(max = 2000) String note,
          Instant updatedAt,
          @NotNull @Valid {name}Owner owner,
          @NotNull @Size(max = 50) List<@NotNull @Size(max = 200) String> formerNames) {}
      """;

  static final String OWNER =
      """
      package dev.openwork.server.resources.wire;

      import jakarta.validation.constraints.Email;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Size;
      import org.jspecify.annotations.Nullable;

      /** The owner of a {name}. */
      public record {name}Owner(
          @NotNull @Size(min = 1, max = 100) String displayName,
          @Nullable @Email String address) {}
      """;

  static final String STATE =
      """
      package dev.openwork.server.resources.wire;

      import com.fasterxml.jackson.annotation.JsonProperty;

      /** The state of a {name}. */
      public enum {name}State {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("archived")
        ARCHIVED
      }
      """;

  static final String SUMMARY =
      """
      package dev.openwork.server.resources.wire;

      import jakarta.validation.constraints.Min;
      import jakarta.validation.constraints.Size;

      /**
       * A summary of a {name}.
       *
       * @param href the path of the summary
       */
      public record {name}Summary(
          @Size(max = 100) String id,
          @Size(max = 500) String description,
          String href,
          @Min(0) int mentions) {}
      """;

  static final String REQUEST =
      """
      package dev.openwork.server.resources.wire;

      import jakarta.validation.Valid;
      import jakarta.validation.constraints.Max;
      import jakarta.validation.constraints.Min;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Pattern;
      import jakarta.validation.constraints.Size;
      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import org.jspecify.annotations.Nullable;

      /** A {name} in requests. */
      public record {name}Request(
      {fields}
          @Nullable @Valid {name}Details details,
          @NotNull @Size(min = 1, max = 200) String name,
          @Nullable @Size(max = 2000) String note) {}
      """;

  static final String EVENT =
      """
      package dev.openwork.server.resources.wire;

      import com.fasterxml.jackson.annotation.JsonTypeInfo;
      import com.fasterxml.jackson.annotation.JsonTypeName;
      import java.time.Instant;
      import jakarta.validation.constraints.Size;

      /** An event of a {name}, distinguished by <code>type</code>. */
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
      public sealed interface {name}Event {

        /** Returns the id of the {name}. */
        String id();

        /** The {name} was created. */
        @JsonTypeName("created")
        record {name}Created(String id, @Size(max = 200) String name, Instant at) implements {name}Event {}

        /** The {name} was renamed. */
        @JsonTypeName("renamed")
        record {name}Renamed(String id, String name, String before, Instant at) implements {name}Event {}
      }
      """;

  private WireTemplates() {}
}
