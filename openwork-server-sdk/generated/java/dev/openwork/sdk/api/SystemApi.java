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
   * Tell what can be done here now.
   */
  public ServerCapabilitiesEnvelope getCapabilities() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/capabilities")
            .build();
    return transport.call(request, new TypeReference<ServerCapabilitiesEnvelope>() {});
  }

  /**
   * Read this contract.
   */
  public Object getContract() {
    ApiRequest request =
        ApiRequest.of("GET", "/openapi.json")
            .build();
    return transport.call(request, new TypeReference<Object>() {});
  }

  /**
   * Tell whether the server is up.
   */
  public HealthEnvelope getHealth() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/health")
            .build();
    return transport.call(request, new TypeReference<HealthEnvelope>() {});
  }

  /**
   * Describe the server: its process, start, middleware, database, runtime.
   */
  public ServerMetaEnvelope getMeta() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/meta")
            .build();
    return transport.call(request, new TypeReference<ServerMetaEnvelope>() {});
  }

  /**
   * Read what the server counts and times, for Prometheus.
   */
  public String getMetrics() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/metrics")
            .build();
    return transport.call(request, new TypeReference<String>() {});
  }

  /**
   * Describe the opencode process and the last it printed.
   */
  public OpencodeHealthEnvelope getOpencodeHealth() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/opencode/health")
            .build();
    return transport.call(request, new TypeReference<OpencodeHealthEnvelope>() {});
  }

  /**
   * Tell what answers here and where its contract is.
   */
  public ServerRootEnvelope getRoot() {
    ApiRequest request =
        ApiRequest.of("GET", "/")
            .build();
    return transport.call(request, new TypeReference<ServerRootEnvelope>() {});
  }

  /**
   * Describe the chat router&#39;s process and the last it printed.
   */
  public RouterHealthEnvelope getRouterHealth() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/router/health")
            .build();
    return transport.call(request, new TypeReference<RouterHealthEnvelope>() {});
  }

  /**
   * Describe both processes, how they are restarted, and the last upgrade.
   */
  public RuntimeSummaryEnvelope getRuntimeSummary() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/runtime/summary")
            .build();
    return transport.call(request, new TypeReference<RuntimeSummaryEnvelope>() {});
  }

  /**
   * Tell which versions run and which are staged.
   */
  public RuntimeVersionsEnvelope getRuntimeVersions() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/runtime/versions")
            .build();
    return transport.call(request, new TypeReference<RuntimeVersionsEnvelope>() {});
  }

  /**
   * Tell how the server, its database, its children and its workspaces are.
   */
  public ServerStatusEnvelope getStatus() {
    ApiRequest request =
        ApiRequest.of("GET", "/system/status")
            .build();
    return transport.call(request, new TypeReference<ServerStatusEnvelope>() {});
  }

  /**
   * Exchange the programs for those that are staged now.
   *
   * <p>Reads again what is staged, checks its hash and starts it beside what runs. Once it is ready it takes over; if it never is, what ran before goes on and the state is failed. A program that is staged unchanged goes on running.
   */
  public UpgradeResultEnvelope upgradeRuntime() {
    ApiRequest request =
        ApiRequest.of("POST", "/system/runtime/upgrade")
            .build();
    return transport.call(request, new TypeReference<UpgradeResultEnvelope>() {});
  }
}
