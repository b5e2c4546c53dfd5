// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiTransport;
import java.util.Objects;

/** The operations of the API, with one accessor per tag. */
public abstract class OpenWorkApis {
  private final ApiTransport transport;

  protected OpenWorkApis(ApiTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /** Returns the operations of the tag <code>Events</code>. */
  public final EventsApi events() {
    return new EventsApi(transport);
  }

  /** Returns the operations of the tag <code>Permissions</code>. */
  public final PermissionsApi permissions() {
    return new PermissionsApi(transport);
  }

  /** Returns the operations of the tag <code>Questions</code>. */
  public final QuestionsApi questions() {
    return new QuestionsApi(transport);
  }

  /** Returns the operations of the tag <code>Sessions</code>. */
  public final SessionsApi sessions() {
    return new SessionsApi(transport);
  }

  /** Returns the operations of the tag <code>System</code>. */
  public final SystemApi system() {
    return new SystemApi(transport);
  }

  /** Returns the operations of the tag <code>Workspaces</code>. */
  public final WorkspacesApi workspaces() {
    return new WorkspacesApi(transport);
  }
}
