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

/** The operations of the tag <code>System</code>. Thread-safe. */
public final class SystemApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public SystemApi(ApiTransport transport) {
    this.transport = transport;
  }

  /** Returns the same operations with status, headers and request ID of the response. */
  public Raw withRawResponse() {
    return new Raw();
  }

  Async async(AsyncCalls calls) { return new Async(calls); }

  /**
   * Get the capabilities of the server.
   *
   * <p>Returns which features are available now and what the caller's token allows.
   */
  public ServerCapabilities getCapabilities() { return getCapabilities(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ServerCapabilities getCapabilities(RequestOptions options) { return withRawResponse().getCapabilities(options).payload(); }

  /** Get the OpenAPI contract. */
  public Object getContract() { return getContract(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Object getContract(RequestOptions options) { return withRawResponse().getContract(options).payload(); }

  /**
   * Get the health of the server.
   *
   * <p>Requires no token, so that a launcher can wait for the server. Contains no paths.
   */
  public Health getHealth() { return getHealth(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Health getHealth(RequestOptions options) { return withRawResponse().getHealth(options).payload(); }

  /**
   * Get server details.
   *
   * <p>Returns the process, startup, middleware, database and runtime of the server.
   */
  public ServerMeta getMeta() { return getMeta(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ServerMeta getMeta(RequestOptions options) { return withRawResponse().getMeta(options).payload(); }

  /** Get metrics for Prometheus. */
  public String getMetrics() { return getMetrics(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public String getMetrics(RequestOptions options) { return withRawResponse().getMetrics(options).payload(); }

  /**
   * Get the health of opencode.
   *
   * <p>Returns the state of the process and the last lines of its output.
   */
  public OpencodeHealth getOpencodeHealth() { return getOpencodeHealth(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public OpencodeHealth getOpencodeHealth(RequestOptions options) { return withRawResponse().getOpencodeHealth(options).payload(); }

  /**
   * Get service information.
   *
   * <p>Returns the name and version of the service and the path of its contract.
   */
  public ServerRoot getRoot() { return getRoot(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ServerRoot getRoot(RequestOptions options) { return withRawResponse().getRoot(options).payload(); }

  /**
   * Get the health of the chat router.
   *
   * <p>Returns the state of the process and the last lines of its output.
   */
  public RouterHealth getRouterHealth() { return getRouterHealth(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public RouterHealth getRouterHealth(RequestOptions options) { return withRawResponse().getRouterHealth(options).payload(); }

  /**
   * Get the state of the runtime.
   *
   * <p>Returns the health of both child processes, their restart policy and the last upgrade.
   */
  public RuntimeSummary getRuntimeSummary() { return getRuntimeSummary(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public RuntimeSummary getRuntimeSummary(RequestOptions options) { return withRawResponse().getRuntimeSummary(options).payload(); }

  /** Get the running and the staged versions of the child processes. */
  public RuntimeVersions getRuntimeVersions() { return getRuntimeVersions(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public RuntimeVersions getRuntimeVersions(RequestOptions options) { return withRawResponse().getRuntimeVersions(options).payload(); }

  /**
   * Get the status of the server.
   *
   * <p>Returns the status of the database, the child processes and the workspaces.
   */
  public ServerStatus getStatus() { return getStatus(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ServerStatus getStatus(RequestOptions options) { return withRawResponse().getStatus(options).payload(); }

  /**
   * Upgrade the child processes to the staged versions.
   *
   * <p>Verifies the checksum of each staged program and starts it next to the running one. When it is ready, it takes over. If it does not become ready, the previous process keeps running and the status is `failed`. A program that is already running is not restarted.
   */
  public UpgradeResult upgradeRuntime() { return upgradeRuntime(RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public UpgradeResult upgradeRuntime(RequestOptions options) { return withRawResponse().upgradeRuntime(options).payload(); }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}

    public ApiResponse<ServerCapabilities> getCapabilities(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/capabilities"), Payload.data(ServerCapabilities.class), options);
    }

    public ApiResponse<Object> getContract(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/openapi.json"), Payload.body(Object.class), options);
    }

    public ApiResponse<Health> getHealth(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/health"), Payload.data(Health.class), options);
    }

    public ApiResponse<ServerMeta> getMeta(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/meta"), Payload.data(ServerMeta.class), options);
    }

    public ApiResponse<String> getMetrics(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/metrics"), Payload.text(), options);
    }

    public ApiResponse<OpencodeHealth> getOpencodeHealth(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/opencode/health"), Payload.data(OpencodeHealth.class), options);
    }

    public ApiResponse<ServerRoot> getRoot(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/"), Payload.data(ServerRoot.class), options);
    }

    public ApiResponse<RouterHealth> getRouterHealth(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/router/health"), Payload.data(RouterHealth.class), options);
    }

    public ApiResponse<RuntimeSummary> getRuntimeSummary(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/runtime/summary"), Payload.data(RuntimeSummary.class), options);
    }

    public ApiResponse<RuntimeVersions> getRuntimeVersions(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/runtime/versions"), Payload.data(RuntimeVersions.class), options);
    }

    public ApiResponse<ServerStatus> getStatus(RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/system/status"), Payload.data(ServerStatus.class), options);
    }

    public ApiResponse<UpgradeResult> upgradeRuntime(RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/system/runtime/upgrade"), Payload.data(UpgradeResult.class), options);
    }
  }

  /** The operations of the enclosing class, which return futures. */
  public final class Async {
    private final AsyncCalls calls;

    private Async(AsyncCalls calls) {
      this.calls = calls;
    }

    public CompletableFuture<ServerCapabilities> getCapabilities() { return getCapabilities(RequestOptions.none()); }

    public CompletableFuture<ServerCapabilities> getCapabilities(RequestOptions options) { return calls.start(() -> withRawResponse().getCapabilities(options).payload()); }

    public CompletableFuture<Object> getContract() { return getContract(RequestOptions.none()); }

    public CompletableFuture<Object> getContract(RequestOptions options) { return calls.start(() -> withRawResponse().getContract(options).payload()); }

    public CompletableFuture<Health> getHealth() { return getHealth(RequestOptions.none()); }

    public CompletableFuture<Health> getHealth(RequestOptions options) { return calls.start(() -> withRawResponse().getHealth(options).payload()); }

    public CompletableFuture<ServerMeta> getMeta() { return getMeta(RequestOptions.none()); }

    public CompletableFuture<ServerMeta> getMeta(RequestOptions options) { return calls.start(() -> withRawResponse().getMeta(options).payload()); }

    public CompletableFuture<String> getMetrics() { return getMetrics(RequestOptions.none()); }

    public CompletableFuture<String> getMetrics(RequestOptions options) { return calls.start(() -> withRawResponse().getMetrics(options).payload()); }

    public CompletableFuture<OpencodeHealth> getOpencodeHealth() { return getOpencodeHealth(RequestOptions.none()); }

    public CompletableFuture<OpencodeHealth> getOpencodeHealth(RequestOptions options) { return calls.start(() -> withRawResponse().getOpencodeHealth(options).payload()); }

    public CompletableFuture<ServerRoot> getRoot() { return getRoot(RequestOptions.none()); }

    public CompletableFuture<ServerRoot> getRoot(RequestOptions options) { return calls.start(() -> withRawResponse().getRoot(options).payload()); }

    public CompletableFuture<RouterHealth> getRouterHealth() { return getRouterHealth(RequestOptions.none()); }

    public CompletableFuture<RouterHealth> getRouterHealth(RequestOptions options) { return calls.start(() -> withRawResponse().getRouterHealth(options).payload()); }

    public CompletableFuture<RuntimeSummary> getRuntimeSummary() { return getRuntimeSummary(RequestOptions.none()); }

    public CompletableFuture<RuntimeSummary> getRuntimeSummary(RequestOptions options) { return calls.start(() -> withRawResponse().getRuntimeSummary(options).payload()); }

    public CompletableFuture<RuntimeVersions> getRuntimeVersions() { return getRuntimeVersions(RequestOptions.none()); }

    public CompletableFuture<RuntimeVersions> getRuntimeVersions(RequestOptions options) { return calls.start(() -> withRawResponse().getRuntimeVersions(options).payload()); }

    public CompletableFuture<ServerStatus> getStatus() { return getStatus(RequestOptions.none()); }

    public CompletableFuture<ServerStatus> getStatus(RequestOptions options) { return calls.start(() -> withRawResponse().getStatus(options).payload()); }

    public CompletableFuture<UpgradeResult> upgradeRuntime() { return upgradeRuntime(RequestOptions.none()); }

    public CompletableFuture<UpgradeResult> upgradeRuntime(RequestOptions options) { return calls.start(() -> withRawResponse().upgradeRuntime(options).payload()); }
  }
}
