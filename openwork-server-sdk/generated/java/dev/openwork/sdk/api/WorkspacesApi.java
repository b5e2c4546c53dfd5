// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.ActiveWorkspaceEnvelope;
import dev.openwork.sdk.model.AgentListEnvelope;
import dev.openwork.sdk.model.CommandListEnvelope;
import dev.openwork.sdk.model.DeletedWorkspaceEnvelope;
import dev.openwork.sdk.model.DisposedEnvelope;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import dev.openwork.sdk.model.NameRequest;
import dev.openwork.sdk.model.ProviderCatalogEnvelope;
import dev.openwork.sdk.model.ReloadFeedEnvelope;
import dev.openwork.sdk.model.ReloadedEnvelope;
import dev.openwork.sdk.model.StringListEnvelope;
import dev.openwork.sdk.model.WorkspaceEnvelope;
import dev.openwork.sdk.model.WorkspaceListEnvelope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code Workspaces}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class WorkspacesApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public WorkspacesApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Activate a workspace.
   * @param workspaceId required
   */
  public ActiveWorkspaceEnvelope activateWorkspace(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/activate")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<ActiveWorkspaceEnvelope>() {});
  }

  /**
   * Create a local workspace, without optional parameters.
   */
  public WorkspaceEnvelope createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest) {
    return createLocalWorkspace(localWorkspaceRequest, null);
  }

  /**
   * Create a local workspace.
   *
   * <p>Registers an existing folder of the server&#39;s machine and activates the workspace. Idempotent: a folder that is already registered returns its workspace unchanged.
   * @param localWorkspaceRequest required
   * @param idempotencyKey Makes a retry safe: requests with the same key and body run once and get the same data. A key that was used with another request fails with 409. Keys are kept for 24 hours, up to 2,000, until the server stops. A failed request can be retried with its key.
   */
  public WorkspaceEnvelope createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest, @Nullable String idempotencyKey) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/local")
            .header("Idempotency-Key", idempotencyKey)
            .body(localWorkspaceRequest)
            .build();
    return transport.call(request, new TypeReference<WorkspaceEnvelope>() {});
  }

  /**
   * Delete a workspace.
   *
   * <p>Removes the registration. The folder and its files are kept.
   * @param workspaceId required
   */
  public DeletedWorkspaceEnvelope deleteWorkspace(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("DELETE", "/workspaces/{workspaceId}")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<DeletedWorkspaceEnvelope>() {});
  }

  /**
   * Dispose the opencode instance of a workspace.
   *
   * <p>Ends the runs of this workspace. Other workspaces are not affected. The next call creates a new instance.
   * @param workspaceId required
   */
  public DisposedEnvelope dispose(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/dispose")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<DisposedEnvelope>() {});
  }

  /**
   * List providers and their models, without optional parameters.
   */
  public ProviderCatalogEnvelope getProviders(String workspaceId) {
    return getProviders(workspaceId, null);
  }

  /**
   * List providers and their models.
   *
   * <p>Returns only providers that have credentials unless &#x60;all&#x60; is set.
   * @param workspaceId required
   * @param all Whether to include providers without credentials, which adds thousands of models
   */
  public ProviderCatalogEnvelope getProviders(String workspaceId, @Nullable Boolean all) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/providers")
            .path("workspaceId", workspaceId)
            .query("all", all)
            .build();
    return transport.call(request, new TypeReference<ProviderCatalogEnvelope>() {});
  }

  /**
   * Get a workspace.
   * @param workspaceId required
   */
  public WorkspaceEnvelope getWorkspace(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<WorkspaceEnvelope>() {});
  }

  /**
   * List agents.
   * @param workspaceId required
   */
  public AgentListEnvelope listAgents(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/agents")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<AgentListEnvelope>() {});
  }

  /**
   * List commands.
   * @param workspaceId required
   */
  public CommandListEnvelope listCommands(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/commands")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<CommandListEnvelope>() {});
  }

  /**
   * List reload events, without optional parameters.
   */
  public ReloadFeedEnvelope listReloadEvents(String workspaceId) {
    return listReloadEvents(workspaceId, null);
  }

  /**
   * List reload events.
   *
   * <p>Returns configuration changes after which the opencode instance of the workspace should be reloaded. The server watches a workspace from the first request on.
   * @param workspaceId required
   * @param since The &#x60;cursor&#x60; of the previous response
   */
  public ReloadFeedEnvelope listReloadEvents(String workspaceId, @Nullable Long since) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/reload-events")
            .path("workspaceId", workspaceId)
            .query("since", since)
            .build();
    return transport.call(request, new TypeReference<ReloadFeedEnvelope>() {});
  }

  /**
   * List workspaces, without optional parameters.
   */
  public WorkspaceListEnvelope listWorkspaces() {
    return listWorkspaces(null);
  }

  /**
   * List workspaces.
   *
   * <p>In the order in which they were registered.
   * @param includeHidden Whether to include hidden workspaces; requires the host token
   */
  public WorkspaceListEnvelope listWorkspaces(@Nullable Boolean includeHidden) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces")
            .query("includeHidden", includeHidden)
            .build();
    return transport.call(request, new TypeReference<WorkspaceListEnvelope>() {});
  }

  /**
   * Reload the opencode instance of a workspace.
   *
   * <p>Loads the configuration of the workspace again. Ends the runs of this workspace; other workspaces are not affected.
   * @param workspaceId required
   */
  public ReloadedEnvelope reloadEngine(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/engine/reload")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<ReloadedEnvelope>() {});
  }

  /**
   * Update the name of a workspace.
   *
   * <p>Changes the display name. The slug stays the same.
   * @param workspaceId required
   * @param nameRequest required
   */
  public WorkspaceEnvelope renameWorkspace(String workspaceId, NameRequest nameRequest) {
    ApiRequest request =
        ApiRequest.of("PATCH", "/workspaces/{workspaceId}/display-name")
            .path("workspaceId", workspaceId)
            .body(nameRequest)
            .build();
    return transport.call(request, new TypeReference<WorkspaceEnvelope>() {});
  }

  /**
   * Search files, without optional parameters.
   */
  public StringListEnvelope searchFiles(String workspaceId, String query) {
    return searchFiles(workspaceId, query, null, null);
  }

  /**
   * Search files.
   *
   * <p>Matches paths relative to the folder of the workspace. Best match first.
   * @param workspaceId required
   * @param query Characters that the path contains in this order, with any gaps
   * @param directories Whether to return directories instead of files
   * @param limit Maximum number of paths to return
   */
  public StringListEnvelope searchFiles(String workspaceId, String query, @Nullable Boolean directories, @Nullable Integer limit) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/files/search")
            .path("workspaceId", workspaceId)
            .query("query", query)
            .query("directories", directories)
            .query("limit", limit)
            .build();
    return transport.call(request, new TypeReference<StringListEnvelope>() {});
  }
}
