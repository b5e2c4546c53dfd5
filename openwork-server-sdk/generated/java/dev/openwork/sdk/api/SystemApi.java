// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.

package dev.openwork.sdk.api;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.sdk.http.ApiRequest;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.sse.EventStream;
import dev.openwork.sdk.model.ErrorEnvelope;
import dev.openwork.sdk.model.HealthEnvelope;
import dev.openwork.sdk.model.OpencodeHealthEnvelope;
import dev.openwork.sdk.model.RouterHealthEnvelope;
import dev.openwork.sdk.model.RuntimeSummaryEnvelope;
import dev.openwork.sdk.model.RuntimeVersionsEnvelope;
import dev.openwork.sdk.model.ServerCapabilitiesEnvelope;
import dev.openwork.sdk.model.ServerMetaEnvelope;
import dev.openwork.sdk.model.ServerRootEnvelope;
import dev.openwork.sdk.model.ServerStatusEnvelope;
import dev.openwork.sdk.model.UpgradeResultEnvelope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of the tag {@code System}. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public final class SystemApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public SystemApi(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * Get the capabilities of the server.
   *
   * <p>Returns which features are available now and what the caller&#39;s token allows.
   */
  public ServerCapabilitiesEnvelope getCapabilities() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/capabilities")
            .build();
    return transport.call(request, new TypeReference<ServerCapabilitiesEnvelope>() {});
  }

  /**
   * Get the OpenAPI contract.
   */
  public Object getContract() {
    ApiRequest request =
        ApiRequest.of("GET", "/openapi.json")
            .build();
    return transport.call(request, new TypeReference<Object>() {});
  }

  /**
   * Get the health of the server.
   *
   * <p>Requires no token, so that a launcher can wait for the server. Contains no paths.
   */
  public HealthEnvelope getHealth() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/health")
            .build();
    return transport.call(request, new TypeReference<HealthEnvelope>() {});
  }

  /**
   * Get server details.
   *
   * <p>Returns the process, startup, middleware, database and runtime of the server.
   */
  public ServerMetaEnvelope getMeta() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/meta")
            .build();
    return transport.call(request, new TypeReference<ServerMetaEnvelope>() {});
  }

  /**
   * Get metrics for Prometheus.
   */
  public String getMetrics() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/metrics")
            .build();
    return transport.call(request, new TypeReference<String>() {});
  }

  /**
   * Get the health of opencode.
   *
   * <p>Returns the state of the process and the last lines of its output.
   */
  public OpencodeHealthEnvelope getOpencodeHealth() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/opencode/health")
            .build();
    return transport.call(request, new TypeReference<OpencodeHealthEnvelope>() {});
  }

  /**
   * Get service information.
   *
   * <p>Returns the name and version of the service and the path of its contract.
   */
  public ServerRootEnvelope getRoot() {
    ApiRequest request =
        ApiRequest.of("GET", "/")
            .build();
    return transport.call(request, new TypeReference<ServerRootEnvelope>() {});
  }

  /**
   * Get the health of the chat router.
   *
   * <p>Returns the state of the process and the last lines of its output.
   */
  public RouterHealthEnvelope getRouterHealth() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/router/health")
            .build();
    return transport.call(request, new TypeReference<RouterHealthEnvelope>() {});
  }

  /**
   * Get the state of the runtime.
   *
   * <p>Returns the health of both child processes, their restart policy and the last upgrade.
   */
  public RuntimeSummaryEnvelope getRuntimeSummary() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/runtime/summary")
            .build();
    return transport.call(request, new TypeReference<RuntimeSummaryEnvelope>() {});
  }

  /**
   * Get the running and the staged versions of the child processes.
   */
  public RuntimeVersionsEnvelope getRuntimeVersions() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/runtime/versions")
            .build();
    return transport.call(request, new TypeReference<RuntimeVersionsEnvelope>() {});
  }

  /**
   * Get the status of the server.
   *
   * <p>Returns the status of the database, the child processes and the workspaces.
   */
  public ServerStatusEnvelope getStatus() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/status")
            .build();
    return transport.call(request, new TypeReference<ServerStatusEnvelope>() {});
  }

  /**
   * Upgrade the child processes to the staged versions.
   *
   * <p>Verifies the checksum of each staged program and starts it next to the running one. When it is ready, it takes over. If it does not become ready, the previous process keeps running and the status is &#x60;failed&#x60;. A program that is already running is not restarted.
   */
  public UpgradeResultEnvelope upgradeRuntime() {
    ApiRequest request =
        ApiRequest.of("POST", "/system/runtime/upgrade")
            .build();
    return transport.call(request, new TypeReference<UpgradeResultEnvelope>() {});
  }
}
