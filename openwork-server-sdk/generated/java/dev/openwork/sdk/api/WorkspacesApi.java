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
   * Make a workspace the active one.
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
   * Register a folder of this machine as a workspace, and make it active.
   * @param localWorkspaceRequest required
   */
  public WorkspaceEnvelope createLocalWorkspace(LocalWorkspaceRequest localWorkspaceRequest) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/local")
            .body(localWorkspaceRequest)
            .build();
    return transport.call(request, new TypeReference<WorkspaceEnvelope>() {});
  }

  /**
   * Forget a workspace; its files stay.
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
   * Let opencode drop what it holds of a workspace, runs included.
   *
   * <p>Other workspaces are not touched. The next use loads it anew.
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
   * List the providers and models that can be asked in a workspace, without optional parameters.
   */
  public ProviderCatalogEnvelope getProviders(String workspaceId) {
    return getProviders(workspaceId, null);
  }

  /**
   * List the providers and models that can be asked in a workspace.
   * @param workspaceId required
   * @param all Also those that need credentials first, which are thousands
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
   * Read a workspace.
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
   * List the agents of a workspace.
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
   * List opencode&#39;s commands in a workspace.
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
   * List changes because of which opencode should read its configuration anew, without optional parameters.
   */
  public ReloadFeedEnvelope listReloadEvents(String workspaceId) {
    return listReloadEvents(workspaceId, null);
  }

  /**
   * List changes because of which opencode should read its configuration anew.
   *
   * <p>A workspace is watched from the first such request on.
   * @param workspaceId required
   * @param since The cursor of the last answer
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
   * List the workspaces, without optional parameters.
   */
  public WorkspaceListEnvelope listWorkspaces() {
    return listWorkspaces(null);
  }

  /**
   * List the workspaces.
   * @param includeHidden Also those that are hidden, which asks for the host token
   */
  public WorkspaceListEnvelope listWorkspaces(@Nullable Boolean includeHidden) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces")
            .query("includeHidden", includeHidden)
            .build();
    return transport.call(request, new TypeReference<WorkspaceListEnvelope>() {});
  }

  /**
   * Have opencode read the configuration of a workspace anew.
   *
   * <p>Ends runs of this workspace; other workspaces are not touched.
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
   * Rename a workspace.
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
   * Find files of a workspace by their path, best first, without optional parameters.
   */
  public StringListEnvelope searchFiles(String workspaceId, String query) {
    return searchFiles(workspaceId, query, null, null);
  }

  /**
   * Find files of a workspace by their path, best first.
   * @param workspaceId required
   * @param query Characters of the path, in their order
   * @param directories Find directories instead of files
   * @param limit How many at most
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
