// Generated from the contract of Server V2. Do not edit: change the server, then run openwork:sdk.

package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiTransport;
import java.util.Objects;

/** The operations of the contract, one accessor a tag. */
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})
public abstract class OpenWorkApis {
  private final ApiTransport transport;

  protected OpenWorkApis(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /** Returns the operations of the tag {@code Events}; costs no more than an object. */
  public final EventsApi events() {
    return new EventsApi(transport);
  }

  /** Returns the operations of the tag {@code Permissions}; costs no more than an object. */
  public final PermissionsApi permissions() {
    return new PermissionsApi(transport);
  }

  /** Returns the operations of the tag {@code Questions}; costs no more than an object. */
  public final QuestionsApi questions() {
    return new QuestionsApi(transport);
  }

  /** Returns the operations of the tag {@code Sessions}; costs no more than an object. */
  public final SessionsApi sessions() {
    return new SessionsApi(transport);
  }

  /** Returns the operations of the tag {@code System}; costs no more than an object. */
  public final SystemApi system() {
    return new SystemApi(transport);
  }

  /** Returns the operations of the tag {@code Workspaces}; costs no more than an object. */
  public final WorkspacesApi workspaces() {
    return new WorkspacesApi(transport);
  }
}
