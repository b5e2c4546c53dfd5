// Generated from the contract of Server V2. Do not edit: change the server, then run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
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

  /** Sends the operations through {@code transport}. */
  public WorkspacesApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Register a folder of this machine as a workspace
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
   * Read a workspace
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
   * List the workspaces
   */
  public WorkspaceListEnvelope listWorkspaces() {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces")
            .build();
    return transport.call(request, new TypeReference<WorkspaceListEnvelope>() {});
  }
}
