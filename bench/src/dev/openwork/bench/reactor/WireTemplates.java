package dev.openwork.bench.reactor;

/** Records of the wire, with {@code {name}} where the entity's name belongs, and so on. */
final class WireTemplates {
  static final String ITEM =
      """
      package dev.openwork.server.model;

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

      /** What a {name} is to callers. */
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

        /** How an entry is shown. */
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
      package dev.openwork.server.model;

      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Size;
      import java.time.Instant;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      /** What only a look at one {name} tells. */
      public record {name}Details(
          @Nullable @Size(max = 2000) String note,
          Instant updatedAt,
          @NotNull @Valid {name}Owner owner,
          @NotNull @Size(max = 50) List<@NotNull @Size(max = 200) String> formerNames) {}
      """;

  static final String OWNER =
      """
      package dev.openwork.server.model;

      import jakarta.validation.constraints.Email;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Size;
      import org.jspecify.annotations.Nullable;

      /** Who looks after a {name}. */
      public record {name}Owner(
          @NotNull @Size(min = 1, max = 100) String displayName,
          @Nullable @Email String address) {}
      """;

  static final String STATE =
      """
      package dev.openwork.server.model;

      import com.fasterxml.jackson.annotation.JsonProperty;

      /** Where a {name} is in its life. */
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
      package dev.openwork.server.model;

      import jakarta.validation.constraints.Min;
      import jakarta.validation.constraints.Size;

      /**
       * A {name} in a line.
       *
       * @param href where this is
       */
      public record {name}Summary(
          @Size(max = 100) String id,
          @Size(max = 500) String description,
          String href,
          @Min(0) int mentions) {}
      """;

  static final String REQUEST =
      """
      package dev.openwork.server.model;

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

      /** What a {name} shall be. */
      public record {name}Request(
      {fields}
          @Nullable @Valid {name}Details details,
          @NotNull @Size(min = 1, max = 200) String name,
          @Nullable @Size(max = 2000) String note) {}
      """;

  static final String EVENT =
      """
      package dev.openwork.server.model;

      import com.fasterxml.jackson.annotation.JsonTypeInfo;
      import com.fasterxml.jackson.annotation.JsonTypeName;
      import java.time.Instant;
      import jakarta.validation.constraints.Size;

      /** Something that happened to a {name}, told apart by <code>type</code>. */
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
      public sealed interface {name}Event {

        /** Which {name}. */
        String id();

        /** It was made. */
        @JsonTypeName("created")
        record {name}Created(String id, @Size(max = 200) String name, Instant at) implements {name}Event {}

        /** It has another name. */
        @JsonTypeName("renamed")
        record {name}Renamed(String id, String name, String before, Instant at) implements {name}Event {}
      }
      """;

  private WireTemplates() {}
}
