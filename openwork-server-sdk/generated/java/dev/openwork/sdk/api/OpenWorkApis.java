// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.api;

import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.AsyncCalls;
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

  /** The operations of the API, which return futures, with one accessor per tag. */
  public abstract static class Async {
    private final OpenWorkApis apis;
    private final AsyncCalls calls;

    protected Async(OpenWorkApis apis, AsyncCalls calls) {
      this.apis = apis;
      this.calls = calls;
    }

    /** Returns the operations of the tag <code>Events</code>, which return futures. */
    public final EventsApi.Async events() {
      return apis.events().async(calls);
    }

    /** Returns the operations of the tag <code>Permissions</code>, which return futures. */
    public final PermissionsApi.Async permissions() {
      return apis.permissions().async(calls);
    }

    /** Returns the operations of the tag <code>Questions</code>, which return futures. */
    public final QuestionsApi.Async questions() {
      return apis.questions().async(calls);
    }

    /** Returns the operations of the tag <code>Sessions</code>, which return futures. */
    public final SessionsApi.Async sessions() {
      return apis.sessions().async(calls);
    }

    /** Returns the operations of the tag <code>System</code>, which return futures. */
    public final SystemApi.Async system() {
      return apis.system().async(calls);
    }

    /** Returns the operations of the tag <code>Workspaces</code>, which return futures. */
    public final WorkspacesApi.Async workspaces() {
      return apis.workspaces().async(calls);
    }
  }
}
