// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiResponse;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.AsyncCalls;
import dev.openwork.sdk.http.Page;
import dev.openwork.sdk.http.Payload;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.schema.Fields;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.*;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of the tag <code>Workspaces</code>. Thread-safe. */
public final class WorkspacesApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public WorkspacesApi(ApiTransport transport) {
    this.transport = transport;
  }

  /** Returns the same operations with status, headers and request ID of the response. */
  public Raw withRawResponse() {
    return new Raw();
  }

  Async async(AsyncCalls calls) { return new Async(calls); }

  /**
   * Activate a workspace.
   *
   * @param workspaceId required; at most 100 characters
   */
  public ActiveWorkspace activateWorkspace(String workspaceId) { return activateWorkspace(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ActiveWorkspace activateWorkspace(String workspaceId, RequestOptions options) { return withRawResponse().activateWorkspace(workspaceId, options).payload(); }

  /**
   * Create a local workspace.
   *
   * <p>Registers an existing folder of the server's machine and activates the workspace. Idempotent: a folder that is already registered returns its workspace unchanged.
   *
   * @param localWorkspaceRequest required
   */
  public Workspace createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest) { return createLocalWorkspace(localWorkspaceRequest, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Workspace createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest, RequestOptions options) { return withRawResponse().createLocalWorkspace(localWorkspaceRequest, options).payload(); }

  /**
   * Delete a workspace.
   *
   * <p>Removes the registration. The folder and its files are kept.
   *
   * @param workspaceId required; at most 100 characters
   */
  public DeletedWorkspace deleteWorkspace(String workspaceId) { return deleteWorkspace(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public DeletedWorkspace deleteWorkspace(String workspaceId, RequestOptions options) { return withRawResponse().deleteWorkspace(workspaceId, options).payload(); }

  /**
   * Dispose the opencode instance of a workspace.
   *
   * <p>Ends the runs of this workspace. Other workspaces are not affected. The next call creates a new instance.
   *
   * @param workspaceId required; at most 100 characters
   */
  public Disposed dispose(String workspaceId) { return dispose(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Disposed dispose(String workspaceId, RequestOptions options) { return withRawResponse().dispose(workspaceId, options).payload(); }

  /**
   * List providers and their models.
   *
   * <p>Returns only providers that have credentials unless `all` is set.
   *
   * @param workspaceId required; at most 100 characters
   */
  public ProviderCatalog getProviders(String workspaceId) { return getProviders(workspaceId, GetProvidersParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public ProviderCatalog getProviders(String workspaceId, GetProvidersParams params) { return getProviders(workspaceId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ProviderCatalog getProviders(String workspaceId, GetProvidersParams params, RequestOptions options) { return withRawResponse().getProviders(workspaceId, params, options).payload(); }

  /**
   * The optional parameters of <code>getProviders</code>.
   *
   * @param all Whether to include providers without credentials, which adds thousands of models; optional
   */
  public record GetProvidersParams(@Nullable Boolean all) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Boolean all;

      private Builder() {}
      public Builder all(@Nullable Boolean all) { this.all = all; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public GetProvidersParams build() {
        return new GetProvidersParams(all);
      }
    }
  }

  /**
   * Get a workspace.
   *
   * @param workspaceId required; at most 100 characters
   */
  public Workspace getWorkspace(String workspaceId) { return getWorkspace(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Workspace getWorkspace(String workspaceId, RequestOptions options) { return withRawResponse().getWorkspace(workspaceId, options).payload(); }

  /**
   * List agents.
   *
   * @param workspaceId required; at most 100 characters
   */
  public List<Agent> listAgents(String workspaceId) { return listAgents(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<Agent> listAgents(String workspaceId, RequestOptions options) { return withRawResponse().listAgents(workspaceId, options).payload(); }

  /**
   * List commands.
   *
   * @param workspaceId required; at most 100 characters
   */
  public List<Command> listCommands(String workspaceId) { return listCommands(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<Command> listCommands(String workspaceId, RequestOptions options) { return withRawResponse().listCommands(workspaceId, options).payload(); }

  /**
   * List reload events.
   *
   * <p>Returns configuration changes after which the opencode instance of the workspace should be reloaded. The server watches a workspace from the first request on.
   *
   * @param workspaceId required; at most 100 characters
   */
  public ReloadFeed listReloadEvents(String workspaceId) { return listReloadEvents(workspaceId, ListReloadEventsParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public ReloadFeed listReloadEvents(String workspaceId, ListReloadEventsParams params) { return listReloadEvents(workspaceId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ReloadFeed listReloadEvents(String workspaceId, ListReloadEventsParams params, RequestOptions options) { return withRawResponse().listReloadEvents(workspaceId, params, options).payload(); }

  /**
   * The optional parameters of <code>listReloadEvents</code>.
   *
   * @param since The `cursor` of the previous response; optional; at least 0
   */
  public record ListReloadEventsParams(@Nullable Long since) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Long since;

      private Builder() {}
      public Builder since(@Nullable Long since) { this.since = since; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public ListReloadEventsParams build() {
        Fields.atLeast("ListReloadEventsParams.since", since, "0");
        return new ListReloadEventsParams(since);
      }
    }
  }

  /**
   * List workspaces.
   *
   * <p>In the order in which they were registered.
   */
  public List<Workspace> listWorkspaces() { return listWorkspaces(ListWorkspacesParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public List<Workspace> listWorkspaces(ListWorkspacesParams params) { return listWorkspaces(params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<Workspace> listWorkspaces(ListWorkspacesParams params, RequestOptions options) { return withRawResponse().listWorkspaces(params, options).payload(); }

  /**
   * The optional parameters of <code>listWorkspaces</code>.
   *
   * @param includeHidden Whether to include hidden workspaces; requires the host token; optional
   */
  public record ListWorkspacesParams(@Nullable Boolean includeHidden) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Boolean includeHidden;

      private Builder() {}
      public Builder includeHidden(@Nullable Boolean includeHidden) { this.includeHidden = includeHidden; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public ListWorkspacesParams build() {
        return new ListWorkspacesParams(includeHidden);
      }
    }
  }

  /**
   * Reload the opencode instance of a workspace.
   *
   * <p>Loads the configuration of the workspace again. Ends the runs of this workspace; other workspaces are not affected.
   *
   * @param workspaceId required; at most 100 characters
   */
  public Reloaded reloadEngine(String workspaceId) { return reloadEngine(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Reloaded reloadEngine(String workspaceId, RequestOptions options) { return withRawResponse().reloadEngine(workspaceId, options).payload(); }

  /**
   * Update the name of a workspace.
   *
   * <p>Changes the display name. The slug stays the same.
   *
   * @param workspaceId required; at most 100 characters
   * @param nameRequest required
   */
  public Workspace renameWorkspace(String workspaceId, NameRequest nameRequest) { return renameWorkspace(workspaceId, nameRequest, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Workspace renameWorkspace(String workspaceId, NameRequest nameRequest, RequestOptions options) { return withRawResponse().renameWorkspace(workspaceId, nameRequest, options).payload(); }

  /**
   * Search files.
   *
   * <p>Matches paths relative to the folder of the workspace. Best match first.
   *
   * @param workspaceId required; at most 100 characters
   * @param query Characters that the path contains in this order, with any gaps; required; 1 to 500 characters
   */
  public List<String> searchFiles(String workspaceId, String query) { return searchFiles(workspaceId, query, SearchFilesParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public List<String> searchFiles(String workspaceId, String query, SearchFilesParams params) { return searchFiles(workspaceId, query, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<String> searchFiles(String workspaceId, String query, SearchFilesParams params, RequestOptions options) { return withRawResponse().searchFiles(workspaceId, query, params, options).payload(); }

  /**
   * The optional parameters of <code>searchFiles</code>.
   *
   * @param directories Whether to return directories instead of files; optional
   * @param limit Maximum number of paths to return; optional; at least 1; at most 200
   */
  public record SearchFilesParams(@Nullable Boolean directories, @Nullable Integer limit) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Boolean directories;
      private @Nullable Integer limit;

      private Builder() {}
      public Builder directories(@Nullable Boolean directories) { this.directories = directories; return this; }
      public Builder limit(@Nullable Integer limit) { this.limit = limit; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public SearchFilesParams build() {
        Fields.atLeast("SearchFilesParams.limit", limit, "1");
        Fields.atMost("SearchFilesParams.limit", limit, "200");
        return new SearchFilesParams(directories, limit);
      }
    }
  }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}

    public ApiResponse<ActiveWorkspace> activateWorkspace(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/activate").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.data(ActiveWorkspace.class), options);
    }

    public ApiResponse<Workspace> createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/local").body(Fields.required("localWorkspaceRequest", localWorkspaceRequest)), Payload.data(Workspace.class), options);
    }

    public ApiResponse<DeletedWorkspace> deleteWorkspace(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("DELETE", "/workspaces/{workspaceId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.data(DeletedWorkspace.class), options);
    }

    public ApiResponse<Disposed> dispose(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/dispose").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.data(Disposed.class), options);
    }

    public ApiResponse<ProviderCatalog> getProviders(String workspaceId, GetProvidersParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/providers").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).query("all", params.all()), Payload.data(ProviderCatalog.class), options);
    }

    public ApiResponse<Workspace> getWorkspace(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.data(Workspace.class), options);
    }

    public ApiResponse<List<Agent>> listAgents(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/agents").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.list(Agent.class), options);
    }

    public ApiResponse<List<Command>> listCommands(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/commands").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.list(Command.class), options);
    }

    public ApiResponse<ReloadFeed> listReloadEvents(String workspaceId, ListReloadEventsParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/reload-events").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).query("since", params.since()), Payload.data(ReloadFeed.class), options);
    }

    public ApiResponse<List<Workspace>> listWorkspaces(ListWorkspacesParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces").query("includeHidden", params.includeHidden()), Payload.list(Workspace.class), options);
    }

    public ApiResponse<Reloaded> reloadEngine(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/engine/reload").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.data(Reloaded.class), options);
    }

    public ApiResponse<Workspace> renameWorkspace(String workspaceId, NameRequest nameRequest, RequestOptions options) {
      return transport.send(ApiRequest.of("PATCH", "/workspaces/{workspaceId}/display-name").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).body(Fields.required("nameRequest", nameRequest)), Payload.data(Workspace.class), options);
    }

    public ApiResponse<List<String>> searchFiles(String workspaceId, String query, SearchFilesParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/files/search").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).query("query", Fields.required("query", Fields.length("query", query, 1, 500))).query("directories", params.directories()).query("limit", params.limit()), Payload.list(String.class), options);
    }
  }

  /** The operations of the enclosing class, which return futures. */
  public final class Async {
    private final AsyncCalls calls;

    private Async(AsyncCalls calls) {
      this.calls = calls;
    }

    public CompletableFuture<ActiveWorkspace> activateWorkspace(String workspaceId) { return activateWorkspace(workspaceId, RequestOptions.none()); }

    public CompletableFuture<ActiveWorkspace> activateWorkspace(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().activateWorkspace(workspaceId, options).payload()); }

    public CompletableFuture<Workspace> createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest) { return createLocalWorkspace(localWorkspaceRequest, RequestOptions.none()); }

    public CompletableFuture<Workspace> createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest, RequestOptions options) { return calls.start(() -> withRawResponse().createLocalWorkspace(localWorkspaceRequest, options).payload()); }

    public CompletableFuture<DeletedWorkspace> deleteWorkspace(String workspaceId) { return deleteWorkspace(workspaceId, RequestOptions.none()); }

    public CompletableFuture<DeletedWorkspace> deleteWorkspace(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().deleteWorkspace(workspaceId, options).payload()); }

    public CompletableFuture<Disposed> dispose(String workspaceId) { return dispose(workspaceId, RequestOptions.none()); }

    public CompletableFuture<Disposed> dispose(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().dispose(workspaceId, options).payload()); }

    public CompletableFuture<ProviderCatalog> getProviders(String workspaceId) { return getProviders(workspaceId, GetProvidersParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<ProviderCatalog> getProviders(String workspaceId, GetProvidersParams params) { return getProviders(workspaceId, params, RequestOptions.none()); }

    public CompletableFuture<ProviderCatalog> getProviders(String workspaceId, GetProvidersParams params, RequestOptions options) { return calls.start(() -> withRawResponse().getProviders(workspaceId, params, options).payload()); }

    public CompletableFuture<Workspace> getWorkspace(String workspaceId) { return getWorkspace(workspaceId, RequestOptions.none()); }

    public CompletableFuture<Workspace> getWorkspace(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().getWorkspace(workspaceId, options).payload()); }

    public CompletableFuture<List<Agent>> listAgents(String workspaceId) { return listAgents(workspaceId, RequestOptions.none()); }

    public CompletableFuture<List<Agent>> listAgents(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().listAgents(workspaceId, options).payload()); }

    public CompletableFuture<List<Command>> listCommands(String workspaceId) { return listCommands(workspaceId, RequestOptions.none()); }

    public CompletableFuture<List<Command>> listCommands(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().listCommands(workspaceId, options).payload()); }

    public CompletableFuture<ReloadFeed> listReloadEvents(String workspaceId) { return listReloadEvents(workspaceId, ListReloadEventsParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<ReloadFeed> listReloadEvents(String workspaceId, ListReloadEventsParams params) { return listReloadEvents(workspaceId, params, RequestOptions.none()); }

    public CompletableFuture<ReloadFeed> listReloadEvents(String workspaceId, ListReloadEventsParams params, RequestOptions options) { return calls.start(() -> withRawResponse().listReloadEvents(workspaceId, params, options).payload()); }

    public CompletableFuture<List<Workspace>> listWorkspaces() { return listWorkspaces(ListWorkspacesParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<List<Workspace>> listWorkspaces(ListWorkspacesParams params) { return listWorkspaces(params, RequestOptions.none()); }

    public CompletableFuture<List<Workspace>> listWorkspaces(ListWorkspacesParams params, RequestOptions options) { return calls.start(() -> withRawResponse().listWorkspaces(params, options).payload()); }

    public CompletableFuture<Reloaded> reloadEngine(String workspaceId) { return reloadEngine(workspaceId, RequestOptions.none()); }

    public CompletableFuture<Reloaded> reloadEngine(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().reloadEngine(workspaceId, options).payload()); }

    public CompletableFuture<Workspace> renameWorkspace(String workspaceId, NameRequest nameRequest) { return renameWorkspace(workspaceId, nameRequest, RequestOptions.none()); }

    public CompletableFuture<Workspace> renameWorkspace(String workspaceId, NameRequest nameRequest, RequestOptions options) { return calls.start(() -> withRawResponse().renameWorkspace(workspaceId, nameRequest, options).payload()); }

    public CompletableFuture<List<String>> searchFiles(String workspaceId, String query) { return searchFiles(workspaceId, query, SearchFilesParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<List<String>> searchFiles(String workspaceId, String query, SearchFilesParams params) { return searchFiles(workspaceId, query, params, RequestOptions.none()); }

    public CompletableFuture<List<String>> searchFiles(String workspaceId, String query, SearchFilesParams params, RequestOptions options) { return calls.start(() -> withRawResponse().searchFiles(workspaceId, query, params, options).payload()); }
  }
}
