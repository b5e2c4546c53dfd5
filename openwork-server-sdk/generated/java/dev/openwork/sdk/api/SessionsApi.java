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

/** The operations of the tag <code>Sessions</code>. Thread-safe. */
public final class SessionsApi {
  private final ApiTransport transport;

  /** Creates the operations; {@code transport} sends their requests. */
  public SessionsApi(ApiTransport transport) {
    this.transport = transport;
  }

  /** Returns the same operations with status, headers and request ID of the response. */
  public Raw withRawResponse() {
    return new Raw();
  }

  Async async(AsyncCalls calls) { return new Async(calls); }

  /**
   * Stop the run of a session.
   *
   * <p>Does nothing if the session is idle.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public Accepted abort(String workspaceId, String sessionId) { return abort(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted abort(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().abort(workspaceId, sessionId, options).payload(); }

  /**
   * Run a command.
   *
   * <p>Runs one of opencode's commands. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param commandRequest required
   */
  public CommandResult command(String workspaceId, String sessionId, CommandRequest commandRequest) { return command(workspaceId, sessionId, commandRequest, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public CommandResult command(String workspaceId, String sessionId, CommandRequest commandRequest, RequestOptions options) { return withRawResponse().command(workspaceId, sessionId, commandRequest, options).payload(); }

  /**
   * Create a session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionRequest required
   */
  public Session createSession(String workspaceId, SessionRequest sessionRequest) { return createSession(workspaceId, sessionRequest, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Session createSession(String workspaceId, SessionRequest sessionRequest, RequestOptions options) { return withRawResponse().createSession(workspaceId, sessionRequest, options).payload(); }

  /**
   * Delete a message.
   *
   * <p>Keeps the file changes that the message made.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param messageId required; at most 100 characters
   */
  public Accepted deleteMessage(String workspaceId, String sessionId, String messageId) { return deleteMessage(workspaceId, sessionId, messageId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted deleteMessage(String workspaceId, String sessionId, String messageId, RequestOptions options) { return withRawResponse().deleteMessage(workspaceId, sessionId, messageId, options).payload(); }

  /**
   * Delete a message part.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param messageId required; at most 100 characters
   * @param partId required; at most 100 characters
   */
  public Accepted deletePart(String workspaceId, String sessionId, String messageId, String partId) { return deletePart(workspaceId, sessionId, messageId, partId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted deletePart(String workspaceId, String sessionId, String messageId, String partId, RequestOptions options) { return withRawResponse().deletePart(workspaceId, sessionId, messageId, partId, options).payload(); }

  /**
   * Delete a session.
   *
   * <p>Deletes the session and all of its messages.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public Accepted deleteSession(String workspaceId, String sessionId) { return deleteSession(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted deleteSession(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().deleteSession(workspaceId, sessionId, options).payload(); }

  /**
   * Fork a session.
   *
   * <p>Creates a session with the messages before `messageID`, or with all messages if it is absent.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param fork required
   */
  public Session fork(String workspaceId, String sessionId, Fork fork) { return fork(workspaceId, sessionId, fork, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Session fork(String workspaceId, String sessionId, Fork fork, RequestOptions options) { return withRawResponse().fork(workspaceId, sessionId, fork, options).payload(); }

  /**
   * Get a message.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param messageId required; at most 100 characters
   */
  public Message getMessage(String workspaceId, String sessionId, String messageId) { return getMessage(workspaceId, sessionId, messageId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Message getMessage(String workspaceId, String sessionId, String messageId, RequestOptions options) { return withRawResponse().getMessage(workspaceId, sessionId, messageId, options).payload(); }

  /**
   * Get a session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public Session getSession(String workspaceId, String sessionId) { return getSession(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Session getSession(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().getSession(workspaceId, sessionId, options).payload(); }

  /**
   * Get a snapshot of a session.
   *
   * <p>Returns the session with its newest messages, its to-do items and its status.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public SessionSnapshot getSnapshot(String workspaceId, String sessionId) { return getSnapshot(workspaceId, sessionId, GetSnapshotParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public SessionSnapshot getSnapshot(String workspaceId, String sessionId, GetSnapshotParams params) { return getSnapshot(workspaceId, sessionId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public SessionSnapshot getSnapshot(String workspaceId, String sessionId, GetSnapshotParams params, RequestOptions options) { return withRawResponse().getSnapshot(workspaceId, sessionId, params, options).payload(); }

  /**
   * The optional parameters of <code>getSnapshot</code>.
   *
   * @param limit Maximum number of messages to return, counted from the newest; optional; at least 1; at most 500
   */
  public record GetSnapshotParams(@Nullable Integer limit) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Integer limit;

      private Builder() {}
      public Builder limit(@Nullable Integer limit) { this.limit = limit; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public GetSnapshotParams build() {
        Fields.atLeast("GetSnapshotParams.limit", limit, "1");
        Fields.atMost("GetSnapshotParams.limit", limit, "500");
        return new GetSnapshotParams(limit);
      }
    }
  }

  /**
   * Get the status of a session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public SessionStatus getStatus(String workspaceId, String sessionId) { return getStatus(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public SessionStatus getStatus(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().getStatus(workspaceId, sessionId, options).payload(); }

  /**
   * Initialize a project.
   *
   * <p>Runs an agent that analyzes the project and writes AGENTS.md. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param initialization required
   */
  public Accepted init(String workspaceId, String sessionId, Initialization initialization) { return init(workspaceId, sessionId, initialization, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted init(String workspaceId, String sessionId, Initialization initialization, RequestOptions options) { return withRawResponse().init(workspaceId, sessionId, initialization, options).payload(); }

  /**
   * List the file changes of a session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public List<FileDiff> listChanges(String workspaceId, String sessionId) { return listChanges(workspaceId, sessionId, ListChangesParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public List<FileDiff> listChanges(String workspaceId, String sessionId, ListChangesParams params) { return listChanges(workspaceId, sessionId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<FileDiff> listChanges(String workspaceId, String sessionId, ListChangesParams params, RequestOptions options) { return withRawResponse().listChanges(workspaceId, sessionId, params, options).payload(); }

  /**
   * The optional parameters of <code>listChanges</code>.
   *
   * @param messageID Return only the changes made in response to this message; optional; at most 100 characters
   */
  public record ListChangesParams(@Nullable String messageID) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable String messageID;

      private Builder() {}
      public Builder messageID(@Nullable String messageID) { this.messageID = messageID; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public ListChangesParams build() {
        Fields.length("ListChangesParams.messageID", messageID, 0, 100);
        return new ListChangesParams(messageID);
      }
    }
  }

  /**
   * List child sessions.
   *
   * <p>Returns the sessions whose parent is this session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public List<Session> listChildren(String workspaceId, String sessionId) { return listChildren(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<Session> listChildren(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().listChildren(workspaceId, sessionId, options).payload(); }

  /**
   * List messages.
   *
   * <p>Oldest first within a page. Paginated from the newest page: pass `meta.nextCursor` as `cursor` to get the previous messages.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public Page<Message> listMessages(String workspaceId, String sessionId) { return listMessages(workspaceId, sessionId, ListMessagesParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public Page<Message> listMessages(String workspaceId, String sessionId, ListMessagesParams params) { return listMessages(workspaceId, sessionId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Page<Message> listMessages(String workspaceId, String sessionId, ListMessagesParams params, RequestOptions options) { return withRawResponse().listMessages(workspaceId, sessionId, params, options).payload(); }

  /**
   * The optional parameters of <code>listMessages</code>.
   *
   * @param limit Maximum number of messages to return, counted from the newest; optional; at least 1; at most 500
   * @param cursor The `meta.nextCursor` of the page of later messages; optional; at most 500 characters; matches <code>^[A-Za-z0-9_=-]+$</code>
   */
  public record ListMessagesParams(@Nullable Integer limit, @Nullable String cursor) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Integer limit;
      private @Nullable String cursor;

      private Builder() {}
      public Builder limit(@Nullable Integer limit) { this.limit = limit; return this; }
      public Builder cursor(@Nullable String cursor) { this.cursor = cursor; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public ListMessagesParams build() {
        Fields.atLeast("ListMessagesParams.limit", limit, "1");
        Fields.atMost("ListMessagesParams.limit", limit, "500");
        Fields.length("ListMessagesParams.cursor", cursor, 0, 500);
        Fields.pattern("ListMessagesParams.cursor", cursor, "^[A-Za-z0-9_=-]+$");
        return new ListMessagesParams(limit, cursor);
      }
    }
  }

  /**
   * List sessions.
   *
   * <p>Newest first. Paginated: pass `meta.nextCursor` as `cursor` to get the next page.
   *
   * @param workspaceId required; at most 100 characters
   */
  public Page<Session> listSessions(String workspaceId) { return listSessions(workspaceId, ListSessionsParams.builder().build(), RequestOptions.none()); }

  /** Like the overload with fewer parameters, with optional parameters. */
  public Page<Session> listSessions(String workspaceId, ListSessionsParams params) { return listSessions(workspaceId, params, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Page<Session> listSessions(String workspaceId, ListSessionsParams params, RequestOptions options) { return withRawResponse().listSessions(workspaceId, params, options).payload(); }

  /**
   * The optional parameters of <code>listSessions</code>.
   *
   * @param limit Maximum number of sessions to return; optional; at least 1; at most 500
   * @param roots Whether to return only sessions without a parent; optional
   * @param search Return only sessions whose title contains this text; optional; at most 200 characters
   * @param start Return only sessions updated at or after this time, in milliseconds since the epoch; optional; at least 0
   * @param cursor The `meta.nextCursor` of the previous page; optional; at most 200 characters
   */
  public record ListSessionsParams(@Nullable Integer limit, @Nullable Boolean roots, @Nullable String search, @Nullable Long start, @Nullable String cursor) {

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds the parameters and checks their constraints. Not thread-safe. */
    public static final class Builder {
      private @Nullable Integer limit;
      private @Nullable Boolean roots;
      private @Nullable String search;
      private @Nullable Long start;
      private @Nullable String cursor;

      private Builder() {}
      public Builder limit(@Nullable Integer limit) { this.limit = limit; return this; }
      public Builder roots(@Nullable Boolean roots) { this.roots = roots; return this; }
      public Builder search(@Nullable String search) { this.search = search; return this; }
      public Builder start(@Nullable Long start) { this.start = start; return this; }
      public Builder cursor(@Nullable String cursor) { this.cursor = cursor; return this; }

      /** Returns the parameters, or throws an exception that names the invalid one. */
      public ListSessionsParams build() {
        Fields.atLeast("ListSessionsParams.limit", limit, "1");
        Fields.atMost("ListSessionsParams.limit", limit, "500");
        Fields.length("ListSessionsParams.search", search, 0, 200);
        Fields.atLeast("ListSessionsParams.start", start, "0");
        Fields.length("ListSessionsParams.cursor", cursor, 0, 200);
        return new ListSessionsParams(limit, roots, search, start, cursor);
      }
    }
  }

  /**
   * List session statuses.
   *
   * <p>Returns the status of each session that is not idle, by session id.
   *
   * @param workspaceId required; at most 100 characters
   */
  public Map<String, SessionStatus> listStatuses(String workspaceId) { return listStatuses(workspaceId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Map<String, SessionStatus> listStatuses(String workspaceId, RequestOptions options) { return withRawResponse().listStatuses(workspaceId, options).payload(); }

  /**
   * List the to-do items of a session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public List<Todo> listTodos(String workspaceId, String sessionId) { return listTodos(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public List<Todo> listTodos(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().listTodos(workspaceId, sessionId, options).payload(); }

  /**
   * Send a message and wait for the response.
   *
   * <p>Returns the message of the assistant. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param promptRequest required
   */
  public Message prompt(String workspaceId, String sessionId, PromptRequest promptRequest) { return prompt(workspaceId, sessionId, promptRequest, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Message prompt(String workspaceId, String sessionId, PromptRequest promptRequest, RequestOptions options) { return withRawResponse().prompt(workspaceId, sessionId, promptRequest, options).payload(); }

  /**
   * Send a message without waiting for the response.
   *
   * <p>Responds immediately. The events of the workspace report the progress.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param promptRequest required
   */
  public Accepted promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest) { return promptAsync(workspaceId, sessionId, promptRequest, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest, RequestOptions options) { return withRawResponse().promptAsync(workspaceId, sessionId, promptRequest, options).payload(); }

  /**
   * Revert a message.
   *
   * <p>Reverts the message, all later messages and the file changes they made.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param revert required
   */
  public Session revert(String workspaceId, String sessionId, Revert revert) { return revert(workspaceId, sessionId, revert, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Session revert(String workspaceId, String sessionId, Revert revert, RequestOptions options) { return withRawResponse().revert(workspaceId, sessionId, revert, options).payload(); }

  /**
   * Share a session.
   *
   * <p>Publishes the session. Anyone with the returned URL can read it.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public ShareResult share(String workspaceId, String sessionId) { return share(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ShareResult share(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().share(workspaceId, sessionId, options).payload(); }

  /**
   * Run a shell command.
   *
   * <p>Runs the command in the folder of the workspace. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param shellCall required
   */
  public CommandResult shell(String workspaceId, String sessionId, ShellCall shellCall) { return shell(workspaceId, sessionId, shellCall, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public CommandResult shell(String workspaceId, String sessionId, ShellCall shellCall, RequestOptions options) { return withRawResponse().shell(workspaceId, sessionId, shellCall, options).payload(); }

  /**
   * Summarize a session.
   *
   * <p>Summarizes the messages so that later runs need less context. Responds when the run ends, which can take minutes. Closing the connection aborts the run.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param summarization required
   */
  public Accepted summarize(String workspaceId, String sessionId, Summarization summarization) { return summarize(workspaceId, sessionId, summarization, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Accepted summarize(String workspaceId, String sessionId, Summarization summarization, RequestOptions options) { return withRawResponse().summarize(workspaceId, sessionId, summarization, options).payload(); }

  /**
   * Undo a revert.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public Session unrevert(String workspaceId, String sessionId) { return unrevert(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Session unrevert(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().unrevert(workspaceId, sessionId, options).payload(); }

  /**
   * Stop sharing a session.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   */
  public ShareResult unshare(String workspaceId, String sessionId) { return unshare(workspaceId, sessionId, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public ShareResult unshare(String workspaceId, String sessionId, RequestOptions options) { return withRawResponse().unshare(workspaceId, sessionId, options).payload(); }

  /**
   * Update a message part.
   *
   * <p>Replaces the text of a text or reasoning part. Other parts cannot be edited.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param messageId required; at most 100 characters
   * @param partId required; at most 100 characters
   * @param partChange required
   */
  public MessagePart updatePart(String workspaceId, String sessionId, String messageId, String partId, PartChange partChange) { return updatePart(workspaceId, sessionId, messageId, partId, partChange, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public MessagePart updatePart(String workspaceId, String sessionId, String messageId, String partId, PartChange partChange, RequestOptions options) { return withRawResponse().updatePart(workspaceId, sessionId, messageId, partId, partChange, options).payload(); }

  /**
   * Update a session.
   *
   * <p>Changes the title, the archived state, or both. Absent fields keep their value.
   *
   * @param workspaceId required; at most 100 characters
   * @param sessionId required; at most 100 characters
   * @param sessionChange required
   */
  public Session updateSession(String workspaceId, String sessionId, SessionChange sessionChange) { return updateSession(workspaceId, sessionId, sessionChange, RequestOptions.none()); }

  /** Like the overload with fewer parameters, with options of this call. */
  public Session updateSession(String workspaceId, String sessionId, SessionChange sessionChange, RequestOptions options) { return withRawResponse().updateSession(workspaceId, sessionId, sessionChange, options).payload(); }

  /** The operations of the enclosing class, which return the whole response. */
  public final class Raw {
    private Raw() {}

    public ApiResponse<Accepted> abort(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/abort").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<CommandResult> command(String workspaceId, String sessionId, CommandRequest commandRequest, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/command").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("commandRequest", commandRequest)), Payload.data(CommandResult.class), options);
    }

    public ApiResponse<Session> createSession(String workspaceId, SessionRequest sessionRequest, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).body(Fields.required("sessionRequest", sessionRequest)), Payload.data(Session.class), options);
    }

    public ApiResponse<Accepted> deleteMessage(String workspaceId, String sessionId, String messageId, RequestOptions options) {
      return transport.send(ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).path("messageId", Fields.length("messageId", messageId, 0, 100)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Accepted> deletePart(String workspaceId, String sessionId, String messageId, String partId, RequestOptions options) {
      return transport.send(ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}/parts/{partId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).path("messageId", Fields.length("messageId", messageId, 0, 100)).path("partId", Fields.length("partId", partId, 0, 100)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Accepted> deleteSession(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Session> fork(String workspaceId, String sessionId, Fork fork, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/fork").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("fork", fork)), Payload.data(Session.class), options);
    }

    public ApiResponse<Message> getMessage(String workspaceId, String sessionId, String messageId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).path("messageId", Fields.length("messageId", messageId, 0, 100)), Payload.data(Message.class), options);
    }

    public ApiResponse<Session> getSession(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(Session.class), options);
    }

    public ApiResponse<SessionSnapshot> getSnapshot(String workspaceId, String sessionId, GetSnapshotParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/snapshot").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).query("limit", params.limit()), Payload.data(SessionSnapshot.class), options);
    }

    public ApiResponse<SessionStatus> getStatus(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/status").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(SessionStatus.class), options);
    }

    public ApiResponse<Accepted> init(String workspaceId, String sessionId, Initialization initialization, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/init").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("initialization", initialization)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<List<FileDiff>> listChanges(String workspaceId, String sessionId, ListChangesParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/diff").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).query("messageID", params.messageID()), Payload.list(FileDiff.class), options);
    }

    public ApiResponse<List<Session>> listChildren(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/children").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.list(Session.class), options);
    }

    public ApiResponse<Page<Message>> listMessages(String workspaceId, String sessionId, ListMessagesParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/messages").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).query("limit", params.limit()).query("cursor", params.cursor()), Payload.page(Message.class), options);
    }

    public ApiResponse<Page<Session>> listSessions(String workspaceId, ListSessionsParams params, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).query("limit", params.limit()).query("roots", params.roots()).query("search", params.search()).query("start", params.start()).query("cursor", params.cursor()), Payload.page(Session.class), options);
    }

    public ApiResponse<Map<String, SessionStatus>> listStatuses(String workspaceId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/status").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)), Payload.map(SessionStatus.class), options);
    }

    public ApiResponse<List<Todo>> listTodos(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions/{sessionId}/todo").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.list(Todo.class), options);
    }

    public ApiResponse<Message> prompt(String workspaceId, String sessionId, PromptRequest promptRequest, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/messages").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("promptRequest", promptRequest)), Payload.data(Message.class), options);
    }

    public ApiResponse<Accepted> promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/prompt_async").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("promptRequest", promptRequest)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Session> revert(String workspaceId, String sessionId, Revert revert, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/revert").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("revert", revert)), Payload.data(Session.class), options);
    }

    public ApiResponse<ShareResult> share(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/share").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(ShareResult.class), options);
    }

    public ApiResponse<CommandResult> shell(String workspaceId, String sessionId, ShellCall shellCall, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/shell").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("shellCall", shellCall)), Payload.data(CommandResult.class), options);
    }

    public ApiResponse<Accepted> summarize(String workspaceId, String sessionId, Summarization summarization, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/summarize").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("summarization", summarization)), Payload.data(Accepted.class), options);
    }

    public ApiResponse<Session> unrevert(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("POST", "/workspaces/{workspaceId}/sessions/{sessionId}/unrevert").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(Session.class), options);
    }

    public ApiResponse<ShareResult> unshare(String workspaceId, String sessionId, RequestOptions options) {
      return transport.send(ApiRequest.of("DELETE", "/workspaces/{workspaceId}/sessions/{sessionId}/share").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)), Payload.data(ShareResult.class), options);
    }

    public ApiResponse<MessagePart> updatePart(String workspaceId, String sessionId, String messageId, String partId, PartChange partChange, RequestOptions options) {
      return transport.send(ApiRequest.of("PATCH", "/workspaces/{workspaceId}/sessions/{sessionId}/messages/{messageId}/parts/{partId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).path("messageId", Fields.length("messageId", messageId, 0, 100)).path("partId", Fields.length("partId", partId, 0, 100)).body(Fields.required("partChange", partChange)), Payload.data(MessagePart.class), options);
    }

    public ApiResponse<Session> updateSession(String workspaceId, String sessionId, SessionChange sessionChange, RequestOptions options) {
      return transport.send(ApiRequest.of("PATCH", "/workspaces/{workspaceId}/sessions/{sessionId}").path("workspaceId", Fields.length("workspaceId", workspaceId, 0, 100)).path("sessionId", Fields.length("sessionId", sessionId, 0, 100)).body(Fields.required("sessionChange", sessionChange)), Payload.data(Session.class), options);
    }
  }

  /** The operations of the enclosing class, which return futures. */
  public final class Async {
    private final AsyncCalls calls;

    private Async(AsyncCalls calls) {
      this.calls = calls;
    }

    public CompletableFuture<Accepted> abort(String workspaceId, String sessionId) { return abort(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<Accepted> abort(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().abort(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<CommandResult> command(String workspaceId, String sessionId, CommandRequest commandRequest) { return command(workspaceId, sessionId, commandRequest, RequestOptions.none()); }

    public CompletableFuture<CommandResult> command(String workspaceId, String sessionId, CommandRequest commandRequest, RequestOptions options) { return calls.start(() -> withRawResponse().command(workspaceId, sessionId, commandRequest, options).payload()); }

    public CompletableFuture<Session> createSession(String workspaceId, SessionRequest sessionRequest) { return createSession(workspaceId, sessionRequest, RequestOptions.none()); }

    public CompletableFuture<Session> createSession(String workspaceId, SessionRequest sessionRequest, RequestOptions options) { return calls.start(() -> withRawResponse().createSession(workspaceId, sessionRequest, options).payload()); }

    public CompletableFuture<Accepted> deleteMessage(String workspaceId, String sessionId, String messageId) { return deleteMessage(workspaceId, sessionId, messageId, RequestOptions.none()); }

    public CompletableFuture<Accepted> deleteMessage(String workspaceId, String sessionId, String messageId, RequestOptions options) { return calls.start(() -> withRawResponse().deleteMessage(workspaceId, sessionId, messageId, options).payload()); }

    public CompletableFuture<Accepted> deletePart(String workspaceId, String sessionId, String messageId, String partId) { return deletePart(workspaceId, sessionId, messageId, partId, RequestOptions.none()); }

    public CompletableFuture<Accepted> deletePart(String workspaceId, String sessionId, String messageId, String partId, RequestOptions options) { return calls.start(() -> withRawResponse().deletePart(workspaceId, sessionId, messageId, partId, options).payload()); }

    public CompletableFuture<Accepted> deleteSession(String workspaceId, String sessionId) { return deleteSession(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<Accepted> deleteSession(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().deleteSession(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<Session> fork(String workspaceId, String sessionId, Fork fork) { return fork(workspaceId, sessionId, fork, RequestOptions.none()); }

    public CompletableFuture<Session> fork(String workspaceId, String sessionId, Fork fork, RequestOptions options) { return calls.start(() -> withRawResponse().fork(workspaceId, sessionId, fork, options).payload()); }

    public CompletableFuture<Message> getMessage(String workspaceId, String sessionId, String messageId) { return getMessage(workspaceId, sessionId, messageId, RequestOptions.none()); }

    public CompletableFuture<Message> getMessage(String workspaceId, String sessionId, String messageId, RequestOptions options) { return calls.start(() -> withRawResponse().getMessage(workspaceId, sessionId, messageId, options).payload()); }

    public CompletableFuture<Session> getSession(String workspaceId, String sessionId) { return getSession(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<Session> getSession(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().getSession(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<SessionSnapshot> getSnapshot(String workspaceId, String sessionId) { return getSnapshot(workspaceId, sessionId, GetSnapshotParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<SessionSnapshot> getSnapshot(String workspaceId, String sessionId, GetSnapshotParams params) { return getSnapshot(workspaceId, sessionId, params, RequestOptions.none()); }

    public CompletableFuture<SessionSnapshot> getSnapshot(String workspaceId, String sessionId, GetSnapshotParams params, RequestOptions options) { return calls.start(() -> withRawResponse().getSnapshot(workspaceId, sessionId, params, options).payload()); }

    public CompletableFuture<SessionStatus> getStatus(String workspaceId, String sessionId) { return getStatus(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<SessionStatus> getStatus(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().getStatus(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<Accepted> init(String workspaceId, String sessionId, Initialization initialization) { return init(workspaceId, sessionId, initialization, RequestOptions.none()); }

    public CompletableFuture<Accepted> init(String workspaceId, String sessionId, Initialization initialization, RequestOptions options) { return calls.start(() -> withRawResponse().init(workspaceId, sessionId, initialization, options).payload()); }

    public CompletableFuture<List<FileDiff>> listChanges(String workspaceId, String sessionId) { return listChanges(workspaceId, sessionId, ListChangesParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<List<FileDiff>> listChanges(String workspaceId, String sessionId, ListChangesParams params) { return listChanges(workspaceId, sessionId, params, RequestOptions.none()); }

    public CompletableFuture<List<FileDiff>> listChanges(String workspaceId, String sessionId, ListChangesParams params, RequestOptions options) { return calls.start(() -> withRawResponse().listChanges(workspaceId, sessionId, params, options).payload()); }

    public CompletableFuture<List<Session>> listChildren(String workspaceId, String sessionId) { return listChildren(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<List<Session>> listChildren(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().listChildren(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<Page<Message>> listMessages(String workspaceId, String sessionId) { return listMessages(workspaceId, sessionId, ListMessagesParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<Page<Message>> listMessages(String workspaceId, String sessionId, ListMessagesParams params) { return listMessages(workspaceId, sessionId, params, RequestOptions.none()); }

    public CompletableFuture<Page<Message>> listMessages(String workspaceId, String sessionId, ListMessagesParams params, RequestOptions options) { return calls.start(() -> withRawResponse().listMessages(workspaceId, sessionId, params, options).payload()); }

    public CompletableFuture<Page<Session>> listSessions(String workspaceId) { return listSessions(workspaceId, ListSessionsParams.builder().build(), RequestOptions.none()); }

    public CompletableFuture<Page<Session>> listSessions(String workspaceId, ListSessionsParams params) { return listSessions(workspaceId, params, RequestOptions.none()); }

    public CompletableFuture<Page<Session>> listSessions(String workspaceId, ListSessionsParams params, RequestOptions options) { return calls.start(() -> withRawResponse().listSessions(workspaceId, params, options).payload()); }

    public CompletableFuture<Map<String, SessionStatus>> listStatuses(String workspaceId) { return listStatuses(workspaceId, RequestOptions.none()); }

    public CompletableFuture<Map<String, SessionStatus>> listStatuses(String workspaceId, RequestOptions options) { return calls.start(() -> withRawResponse().listStatuses(workspaceId, options).payload()); }

    public CompletableFuture<List<Todo>> listTodos(String workspaceId, String sessionId) { return listTodos(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<List<Todo>> listTodos(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().listTodos(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<Message> prompt(String workspaceId, String sessionId, PromptRequest promptRequest) { return prompt(workspaceId, sessionId, promptRequest, RequestOptions.none()); }

    public CompletableFuture<Message> prompt(String workspaceId, String sessionId, PromptRequest promptRequest, RequestOptions options) { return calls.start(() -> withRawResponse().prompt(workspaceId, sessionId, promptRequest, options).payload()); }

    public CompletableFuture<Accepted> promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest) { return promptAsync(workspaceId, sessionId, promptRequest, RequestOptions.none()); }

    public CompletableFuture<Accepted> promptAsync(String workspaceId, String sessionId, PromptRequest promptRequest, RequestOptions options) { return calls.start(() -> withRawResponse().promptAsync(workspaceId, sessionId, promptRequest, options).payload()); }

    public CompletableFuture<Session> revert(String workspaceId, String sessionId, Revert revert) { return revert(workspaceId, sessionId, revert, RequestOptions.none()); }

    public CompletableFuture<Session> revert(String workspaceId, String sessionId, Revert revert, RequestOptions options) { return calls.start(() -> withRawResponse().revert(workspaceId, sessionId, revert, options).payload()); }

    public CompletableFuture<ShareResult> share(String workspaceId, String sessionId) { return share(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<ShareResult> share(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().share(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<CommandResult> shell(String workspaceId, String sessionId, ShellCall shellCall) { return shell(workspaceId, sessionId, shellCall, RequestOptions.none()); }

    public CompletableFuture<CommandResult> shell(String workspaceId, String sessionId, ShellCall shellCall, RequestOptions options) { return calls.start(() -> withRawResponse().shell(workspaceId, sessionId, shellCall, options).payload()); }

    public CompletableFuture<Accepted> summarize(String workspaceId, String sessionId, Summarization summarization) { return summarize(workspaceId, sessionId, summarization, RequestOptions.none()); }

    public CompletableFuture<Accepted> summarize(String workspaceId, String sessionId, Summarization summarization, RequestOptions options) { return calls.start(() -> withRawResponse().summarize(workspaceId, sessionId, summarization, options).payload()); }

    public CompletableFuture<Session> unrevert(String workspaceId, String sessionId) { return unrevert(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<Session> unrevert(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().unrevert(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<ShareResult> unshare(String workspaceId, String sessionId) { return unshare(workspaceId, sessionId, RequestOptions.none()); }

    public CompletableFuture<ShareResult> unshare(String workspaceId, String sessionId, RequestOptions options) { return calls.start(() -> withRawResponse().unshare(workspaceId, sessionId, options).payload()); }

    public CompletableFuture<MessagePart> updatePart(String workspaceId, String sessionId, String messageId, String partId, PartChange partChange) { return updatePart(workspaceId, sessionId, messageId, partId, partChange, RequestOptions.none()); }

    public CompletableFuture<MessagePart> updatePart(String workspaceId, String sessionId, String messageId, String partId, PartChange partChange, RequestOptions options) { return calls.start(() -> withRawResponse().updatePart(workspaceId, sessionId, messageId, partId, partChange, options).payload()); }

    public CompletableFuture<Session> updateSession(String workspaceId, String sessionId, SessionChange sessionChange) { return updateSession(workspaceId, sessionId, sessionChange, RequestOptions.none()); }

    public CompletableFuture<Session> updateSession(String workspaceId, String sessionId, SessionChange sessionChange, RequestOptions options) { return calls.start(() -> withRawResponse().updateSession(workspaceId, sessionId, sessionChange, options).payload()); }
  }
}
