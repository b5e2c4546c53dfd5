package dev.openwork.bench.reactor;

/** Templates of services and resources, with placeholders such as {@code {name}}. */
final class ServerTemplates {
  static final String ENTRY =
      """
      package dev.openwork.server.services;

      import java.time.Instant;
      import org.jspecify.annotations.Nullable;

      /** A stored {name}. */
      public record {name}Entry(
          String id,
          String name,
          @Nullable String note,
          boolean archived,
          Instant createdAt,
          Instant updatedAt) {

        public {name}Entry {
          if (name.isBlank()) {
            throw new IllegalArgumentException("The name of " + id + " is blank");
          }
        }

        {name}Entry named(String newName, Instant now) {
          return new {name}Entry(id, newName, note, archived, createdAt, now);
        }

        {name}Entry archived(Instant now) {
          return new {name}Entry(id, name, note, true, createdAt, now);
        }
      }
      """;

  static final String SERVICE =
      """
      package dev.openwork.server.services;

      import dev.openwork.server.domain.Failure;
      import dev.openwork.server.domain.FailureCode;
      import java.time.Instant;
      import java.util.Comparator;
      import java.util.List;
      import java.util.Locale;
      import java.util.Map;
      import java.util.concurrent.ConcurrentSkipListMap;
      import org.jspecify.annotations.Nullable;

      /** Stores each {name} in memory. */
      public final class {plural} {
        private static final int INITIAL_ENTRIES = 20;

        private final Map<String, {name}Entry> entries = new ConcurrentSkipListMap<>();

        /** Creates a service with some entries. */
        public {plural}() {
          for (int i = 1; i <= INITIAL_ENTRIES; i++) {
            create("item" + i, "The " + i + ". {name}", null);
          }
        }

        /** Returns the entries whose name contains a text, by name. */
        public List<{name}Entry> list(int limit, @Nullable String search) {
          String wanted = search == null ? "" : search.toLowerCase(Locale.ROOT);
          return entries.values().stream()
              .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(wanted))
              .sorted(Comparator.comparing({name}Entry::name))
              .limit(limit)
              .toList();
        }

        /** Creates or replaces an entry. */
        public {name}Entry create(String id, String name, @Nullable String note) {
          Instant now = Instant.now();
          {name}Entry entry = new {name}Entry(id, name, note, false, now, now);
          entries.put(id, entry);
          return entry;
        }

        /** Returns an entry. */
        public {name}Entry get(String id) {
          {name}Entry entry = entries.get(id);
          if (entry == null) {
            throw new Failure(FailureCode.NOT_FOUND, "{name} " + id + " does not exist");
          }
          return entry;
        }

        /** Renames an entry. */
        public {name}Entry rename(String id, String name) {
          {name}Entry renamed = get(id).named(name, Instant.now());
          entries.put(id, renamed);
          return renamed;
        }

        /** Archives an entry. */
        public {name}Entry archive(String id) {
          {name}Entry archived = get(id).archived(Instant.now());
          entries.put(id, archived);
          return archived;
        }

        /** Deletes an entry. */
        public void delete(String id) {
          get(id);
          entries.remove(id);
        }

        /** Returns the entries that were updated since a time, newest first. */
        public List<{name}Entry> recent(Instant since) {
          return entries.values().stream()
              .filter(entry -> entry.updatedAt().isAfter(since))
              .sorted(Comparator.comparing({name}Entry::updatedAt).reversed())
              .toList();
        }

        /** Describes an entry in a sentence. */
        public String describe(String id) {
          {name}Entry entry = get(id);
          String state = entry.archived() ? "archived" : "active";
          return entry.name() + " is described as " + state;
        }
      }
      """;

  static final String RESOURCE =
      """
      package dev.openwork.server.resources;

      import dev.openwork.server.contract.annotation.Access;
      import dev.openwork.server.contract.annotation.Fails;
      import dev.openwork.server.domain.FailureCode;
      import dev.openwork.server.domain.Role;
      import dev.openwork.server.resources.wire.*;
      import dev.openwork.server.services.{plural};
      import io.swagger.v3.oas.annotations.Operation;
      import io.swagger.v3.oas.annotations.Parameter;
      import io.swagger.v3.oas.annotations.tags.Tag;
      import jakarta.validation.Valid;
      import jakarta.validation.constraints.Max;
      import jakarta.validation.constraints.Min;
      import jakarta.validation.constraints.NotNull;
      import jakarta.validation.constraints.Size;
      import jakarta.ws.rs.Consumes;
      import jakarta.ws.rs.DELETE;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.POST;
      import jakarta.ws.rs.PUT;
      import jakarta.ws.rs.Path;
      import jakarta.ws.rs.PathParam;
      import jakarta.ws.rs.Produces;
      import jakarta.ws.rs.QueryParam;
      import jakarta.ws.rs.core.MediaType;
      import java.time.Instant;
      import java.util.List;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      /** The operations on a {name}. */
      @Path("{path}")
      @Tag(name = "{plural}")
      @Produces(MediaType.APPLICATION_JSON)
      public final class {plural}Resource {
        private static final int MANY = 100;

        private final {plural} service;

        /** Creates the resource. */
        public {plural}Resource({plural} service) {
          this.service = service;
        }

        /** Lists the items that match. */
        @GET
        @Operation(summary = "List each matching {name} by name")
        @Access(Role.CLIENT)
        public Envelope<List<{name}>> list{plural}(
            @Parameter(description = "Maximum number of items") @QueryParam("limit") @Nullable @Min(1) @Max(500) Integer limit,
            @Parameter(description = "Text that the name contains") @QueryParam("search") @Nullable @Size(max = 200) String search,
            @Parameter(description = "State of the items") @QueryParam("state") @Nullable {name}State state) {
          return Envelope.of(
              service.list(limit == null ? MANY : limit, search).stream()
                  .map({name}::of)
                  .filter(item -> state == null || item.state() == state)
                  .toList());
        }

        /** Creates an item. */
        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        @Operation(summary = "Create a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.CONFLICT})
        public Envelope<{name}> create{name}(@NotNull @Valid {name}Request request) {
          return Envelope.of(
              {name}.of(service.create(UUID.randomUUID().toString(), request.name(), request.note())));
        }

        /** Returns an item. */
        @GET
        @Path("/{id}")
        @Operation(summary = "Get a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND})
        public Envelope<{name}> get{name}(@PathParam("id") @NotNull @Size(max = 100) String id) {
          return Envelope.of({name}.of(service.get(id)));
        }

        /** Replaces an item. */
        @PUT
        @Path("/{id}")
        @Consumes(MediaType.APPLICATION_JSON)
        @Operation(summary = "Replace a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND, FailureCode.CONFLICT})
        public Envelope<{name}> replace{name}(
            @PathParam("id") @NotNull @Size(max = 100) String id,
            @NotNull @Valid {name}Request request) {
          service.get(id);
          return Envelope.of({name}.of(service.create(id, request.name(), request.note())));
        }

        /** Deletes an item. */
        @DELETE
        @Path("/{id}")
        @Operation(summary = "Delete a {name}")
        @Access(Role.HOST)
        @Fails({FailureCode.NOT_FOUND})
        public Envelope<Accepted> delete{name}(@PathParam("id") @NotNull @Size(max = 100) String id) {
          service.delete(id);
          return Envelope.of(new Accepted(true));
        }

        /** Summarizes an item. */
        @GET
        @Path("/{id}/summary")
        @Operation(summary = "Get a summary of a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND})
        public Envelope<{name}Summary> summarize{name}(
            @PathParam("id") @NotNull @Size(max = 100) String id) {
          String href = "{path}/" + id + "/summary";
          return Envelope.of(new {name}Summary(id, service.describe(id), href, id.length()));
        }

        /** Renames an item. */
        @POST
        @Path("/{id}/rename")
        @Operation(summary = "Rename a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND})
        public Envelope<{name}> rename{name}(
            @PathParam("id") @NotNull @Size(max = 100) String id,
            @QueryParam("name") @NotNull @Size(min = 1, max = 200) String name) {
          return Envelope.of({name}.of(service.rename(id, name)));
        }

        /** Archives an item. */
        @POST
        @Path("/{id}/archive")
        @Operation(summary = "Archive a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND, FailureCode.CONFLICT})
        public Envelope<{name}> archive{name}(@PathParam("id") @NotNull @Size(max = 100) String id) {
          return Envelope.of({name}.of(service.archive(id)));
        }

        /** Lists similar items. */
        @GET
        @Path("/{id}/similar")
        @Operation(summary = "List similar items of a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND})
        public Envelope<List<{name}>> listSimilar{plural}(
            @PathParam("id") @NotNull @Size(max = 100) String id,
            @QueryParam("limit") @Nullable @Min(1) @Max(50) Integer limit) {
          String name = service.get(id).name();
          return Envelope.of(
              service.list(limit == null ? MANY : limit, name).stream().map({name}::of).toList());
        }

      {last}}
      """;

  static final String RECENT =
      """
        /** Lists recent changes. */
        @GET
        @Path("/recent")
        @Operation(summary = "List each recently changed {name}, newest first")
        @Access(Role.CLIENT)
        public Envelope<List<{name}>> listRecent{plural}(
            @Parameter(description = "Milliseconds since the epoch") @QueryParam("since") @Nullable @Min(0) Long since) {
          return Envelope.of(
              service.recent(Instant.ofEpochMilli(since == null ? 0 : since)).stream()
                  .map({name}::of)
                  .toList());
        }
      """;

  static final String EVENTS =
      """
        /** Lists events. */
        @GET
        @Path("/{id}/events")
        @Operation(summary = "List the events of a {name}")
        @Access(Role.CLIENT)
        @Fails({FailureCode.NOT_FOUND})
        public Envelope<List<{name}Event>> list{name}Events(
            @PathParam("id") @NotNull @Size(max = 100) String id) {
          String name = service.get(id).name();
          return Envelope.of(
              List.of(
                  new {name}Event.{name}Created(id, "new", Instant.EPOCH),
                  new {name}Event.{name}Renamed(id, name, "new", Instant.now())));
        }
      """;

  private ServerTemplates() {}
}
