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

/** The operations of the tag <code>Permissions</code>. Thread-safe. */
public final class PermissionsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public PermissionsApi(ApiTransport transport) {
    this.transport = transport;
  }

  /** Returns the same operations with status, headers and request ID of the response. */
  public Raw withRawResponse() {
    return new Raw();
  }

  Async async(AsyncCalls calls) { return new Async(calls); }

  /**
   * List pending permission requests.
   *
   * @param workspaceId required; at most 100 characters
   */
  public List<PermissionRequest> listPermissions(String workspaceId) { return listPermissions(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<PermissionRequest> listPermissions(String workspaceId, RequestOptions options) { return withRawResponse().listPermissions(workspaceId, options).payload(); }

  /**
   * Reject a permission request.
   *
   * @param workspaceId required; at most 100 characters
   * @param requestId required; at most 100 characters
   * @param rejection required
   */
  public Accepted rejectPermission(String workspaceId, String requestId, Rejection rejection) { return rejectPermission(workspaceId, requestId, rejection, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted rejectPermission(String workspaceId, String requestId, Rejection rejection, RequestOptions options) { return withRawResponse().rejectPermission(workspaceId, requestId, rejection, options).payload(); }

  /**
   * Reply to a permission request.
   *
   * <p>Allows the request once, allows it and all requests that match its `always` patterns, or rejects it.
   *
   * @param workspaceId required; at most 100 characters
   * @param requestId required; at most 100 characters
   * @param permissionReply required
   */
  public Accepted replyPermission(String workspaceId, String requestId, PermissionReply permissionReply) { return replyPermission(workspaceId, requestId, permissionReply, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted replyPermission(String workspaceId, String requestId, PermissionReply permissionReply, RequestOptions options) { return withRawResponse().replyPermission(workspaceId, requestId, permissionReply, options).payload(); }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}

    public ApiResponse<List<PermissionRequest>> listPermissions(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/permissions").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.list(PermissionRequest.class), options);
    }

    public ApiResponse<Accepted> rejectPermission(String workspaceId, String requestId, Rejection rejection, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/permissions/{requestId}/reject").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("requestId", Fields.length("requestId", requestId, 0, 100)).body(Fields.required("rejection", rejection)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Accepted> replyPermission(String workspaceId, String requestId, PermissionReply permissionReply, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/permissions/{requestId}/reply").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("requestId", Fields.length("requestId", requestId, 0, 100)).body(Fields.required("permissionReply", permissionReply)), Payload.data(Accepted.class), options);
    }
  }

  /** The operations of the enclosing class, which return futures. */
  public final class Async {
    private final AsyncCalls calls;

    private Async(AsyncCalls calls) {
      this.calls = calls;
    }

    public CompletableFuture<List<PermissionRequest>> listPermissions(String workspaceId) { return listPermissions(workspaceId, RequestOptions.none()); }

    public CompletableFuture<List<PermissionRequest>> listPermissions(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().listPermissions(workspaceId, options).payload()); }

    public CompletableFuture<Accepted> rejectPermission(String workspaceId, String requestId, Rejection rejection) { return rejectPermission(workspaceId, requestId, rejection, RequestOptions.none()); }

    public CompletableFuture<Accepted> rejectPermission(String workspaceId, String requestId, Rejection rejection, RequestOptions options) { return calls.start(() -> withRawResponse().rejectPermission(workspaceId, requestId, rejection, options).payload()); }

    public CompletableFuture<Accepted> replyPermission(String workspaceId, String requestId, PermissionReply permissionReply) { return replyPermission(workspaceId, requestId, permissionReply, RequestOptions.none()); }

    public CompletableFuture<Accepted> replyPermission(String workspaceId, String requestId, PermissionReply permissionReply, RequestOptions options) { return calls.start(() -> withRawResponse().replyPermission(workspaceId, requestId, permissionReply, options).payload()); }
  }
}
