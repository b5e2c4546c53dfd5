// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.AcceptedEnvelope;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.PermissionReply;
import dev.openwork.sdk.model.PermissionRequestListEnvelope;
import dev.openwork.sdk.model.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code Permissions}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class PermissionsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public PermissionsApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * List pending permission requests.
   * @param workspaceId required
   */
  public PermissionRequestListEnvelope listPermissions(String workspaceId) {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/permissions")
            .path("workspaceId", workspaceId)
            .build();
    return transport.call(request, new TypeReference<PermissionRequestListEnvelope>() {});
  }

  /**
   * Reject a permission request.
   * @param workspaceId required
   * @param requestId required
   * @param rejection required
   */
  public AcceptedEnvelope rejectPermission(String workspaceId, String requestId, Rejection rejection) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/permissions/{requestId}/reject")
            .path("workspaceId", workspaceId)
            .path("requestId", requestId)
            .body(rejection)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }

  /**
   * Reply to a permission request.
   *
   * <p>Allows the request once, allows it and all requests that match its &#x60;always&#x60; patterns, or rejects it.
   * @param workspaceId required
   * @param requestId required
   * @param permissionReply required
   */
  public AcceptedEnvelope replyPermission(String workspaceId, String requestId, PermissionReply permissionReply) {
    ApiRequest request =
        ApiRequest.of("POST", "/workspaces/{workspaceId}/permissions/{requestId}/reply")
            .path("workspaceId", workspaceId)
            .path("requestId", requestId)
            .body(permissionReply)
            .build();
    return transport.call(request, new TypeReference<AcceptedEnvelope>() {});
  }
}
