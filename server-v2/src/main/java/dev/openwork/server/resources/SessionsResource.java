package dev.openwork.server.resources;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.Accepted;
import dev.openwork.server.model.CommandRequest;
import dev.openwork.server.model.CommandResult;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.FileDiff;
import dev.openwork.server.model.Fork;
import dev.openwork.server.model.Initialization;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.MessagePart;
import dev.openwork.server.model.PartChange;
import dev.openwork.server.model.PromptRequest;
import dev.openwork.server.model.Revert;
import dev.openwork.server.model.Session;
import dev.openwork.server.model.SessionChange;
import dev.openwork.server.model.SessionRequest;
import dev.openwork.server.model.SessionSnapshot;
import dev.openwork.server.model.SessionStatus;
import dev.openwork.server.model.ShareResult;
import dev.openwork.server.model.ShellCall;
import dev.openwork.server.model.Summarization;
import dev.openwork.server.model.Todo;
import dev.openwork.server.opencode.MessageClient;
import dev.openwork.server.opencode.SessionClient;
import dev.openwork.server.opencode.SessionCursor;
import dev.openwork.server.opencode.SessionQuery;
import dev.openwork.server.services.IdempotentCalls;
import dev.openwork.server.services.Snapshots;
import dev.openwork.server.services.WorkspaceCalls;
import dev.openwork.server.stream.ClientWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** The sessions of a workspace, their messages and their runs. */
@Path("/workspaces/{workspaceId}/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@Access(Role.CLIENT)
@Fails({FailureCode.NOT_FOUND, FailureCode.BAD_GATEWAY, FailureCode.SERVICE_UNAVAILABLE})
public final class SessionsResource {
  private static final String WAITS =
      " Responds when the run ends, which can take minutes. Closing the connection aborts the run.";

  private final WorkspaceCalls calls;
  private final SessionClient sessions;
  private final MessageClient messages;
  private final Snapshots snapshots;
  private final IdempotentCalls keys;

  /** Serves the sessions and messages of these clients. */
  public SessionsResource(
      WorkspaceCalls calls,
      SessionClient sessions,
      MessageClient messages,
      Snapshots snapshots,
      IdempotentCalls keys) {
    this.calls = calls;
    this.sessions = sessions;
    this.messages = messages;
    this.snapshots = snapshots;
    this.keys = keys;
  }

  /** Lists sessions. */
  @GET
  @Operation(
      summary = "List sessions",
      description =
          "Newest first. Paginated: pass `meta.nextCursor` as `cursor` to get the next page.")
  public Envelope<List<Session>> listSessions(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = "Maximum number of sessions to return")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(500)
          int limit,
      @Parameter(description = "Whether to return only sessions without a parent")
          @QueryParam("roots")
          @Nullable Boolean roots,
      @Parameter(description = "Return only sessions whose title contains this text")
          @QueryParam("search")
          @Nullable
          @Size(max = 200)
          String search,
      @Parameter(
              description =
                  "Return only sessions updated at or after this time, in milliseconds since the"
                      + " epoch")
          @QueryParam("start")
          @Nullable
          @Min(0)
          Long start,
      @Parameter(description = "The `meta.nextCursor` of the previous page")
          @QueryParam("cursor")
          @Nullable
          @Size(max = 200)
          String cursor) {
    SessionQuery query =
        new SessionQuery(
            limit,
            Optional.ofNullable(roots),
            Optional.ofNullable(search),
            Optional.ofNullable(start),
            Optional.ofNullable(cursor).map(SessionCursor::of));
    return Envelope.ofPage(calls.inFolder(workspaceId, folder -> sessions.list(folder, query)));
  }

  /** Creates a session. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Create a session")
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Session> createSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example("{\"title\": \"Fix the build\"}") @NotNull @Valid SessionRequest request) {
    return Envelope.of(
        keys.run(
            keyed(idempotencyKey, "createSession", request, workspaceId),
            () -> calls.inFolder(workspaceId, folder -> sessions.create(folder, request))));
  }

  /** Lists the statuses of the sessions that are not idle. */
  @GET
  @Path("/status")
  @Operation(
      summary = "List session statuses",
      description = "Returns the status of each session that is not idle, by session id.")
  public Envelope<Map<String, SessionStatus>> listStatuses(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId) {
    return Envelope.of(calls.inFolder(workspaceId, sessions::statuses));
  }

  /** Returns a session. */
  @GET
  @Path("/{sessionId}")
  @Operation(summary = "Get a session")
  @Example(
      """
      {"id": "ses_1", "title": "Fix the build", "directory": "/home/me/project",
       "time": {"created": 1769850000000, "updated": 1769850060000}}
      """)
  public Envelope<Session> getSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(calls.inSession(workspaceId, sessionId, sessions::get));
  }

  /** Updates a session. */
  @PATCH
  @Path("/{sessionId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Update a session",
      description =
          "Changes the title, the archived state, or both. Absent fields keep their value.")
  public Envelope<Session> updateSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example(
              """
              {"title": "Build fixed", "archived": true}
              """)
          @NotNull
          @Valid
          SessionChange request) {
    return Envelope.of(
        calls.inSession(workspaceId, sessionId, session -> sessions.update(session, request)));
  }

  /** Deletes a session. */
  @DELETE
  @Path("/{sessionId}")
  @Operation(
      summary = "Delete a session",
      description = "Deletes the session and all of its messages.")
  public Envelope<Accepted> deleteSession(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    calls.deleteSession(workspaceId, sessionId);
    return Envelope.accepted();
  }

  /** Returns the status of a session. */
  @GET
  @Path("/{sessionId}/status")
  @Operation(summary = "Get the status of a session")
  public Envelope<SessionStatus> getStatus(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(calls.inSession(workspaceId, sessionId, sessions::status));
  }

  /** Lists the agent's to-do items. */
  @GET
  @Path("/{sessionId}/todo")
  @Operation(summary = "List the to-do items of a session")
  public Envelope<List<Todo>> listTodos(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(calls.inSession(workspaceId, sessionId, sessions::todos));
  }

  /** Lists the file changes of a session. */
  @GET
  @Path("/{sessionId}/diff")
  @Operation(summary = "List the file changes of a session")
  public Envelope<List<FileDiff>> listChanges(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "Return only the changes made in response to this message")
          @QueryParam("messageID")
          @Nullable
          @Size(max = 100)
          String messageID) {
    Optional<String> message = Optional.ofNullable(messageID);
    return Envelope.of(
        calls.inSession(workspaceId, sessionId, session -> sessions.diff(session, message)));
  }

  /** Lists the children of a session. */
  @GET
  @Path("/{sessionId}/children")
  @Operation(
      summary = "List child sessions",
      description = "Returns the sessions whose parent is this session.")
  public Envelope<List<Session>> listChildren(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(calls.inSession(workspaceId, sessionId, sessions::children));
  }

  /** Returns a snapshot of a session. */
  @GET
  @Path("/{sessionId}/snapshot")
  @Operation(
      summary = "Get a snapshot of a session",
      description = "Returns the session with its newest messages, its to-do items and its status.")
  public Envelope<SessionSnapshot> getSnapshot(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "Maximum number of messages to return, counted from the newest")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(500)
          int limit) {
    return Envelope.of(
        calls.inSession(workspaceId, sessionId, session -> snapshots.read(session, limit)));
  }

  /** Forks a session. */
  @POST
  @Path("/{sessionId}/fork")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Fork a session",
      description =
          "Creates a session with the messages before `messageID`, or with all messages if it is"
              + " absent.")
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Session> fork(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example("{\"messageID\": \"msg_1\"}") @NotNull @Valid Fork request) {
    return Envelope.of(
        keys.run(
            keyed(idempotencyKey, "fork", request, workspaceId, sessionId),
            () ->
                calls.inSession(
                    workspaceId, sessionId, session -> sessions.fork(session, request))));
  }

  /** Reverts a message. */
  @POST
  @Path("/{sessionId}/revert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Revert a message",
      description = "Reverts the message, all later messages and the file changes they made.")
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Session> revert(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Example("{\"messageID\": \"msg_1\"}") @NotNull @Valid Revert request) {
    return Envelope.of(
        calls.inSession(workspaceId, sessionId, session -> sessions.revert(session, request)));
  }

  /** Undoes a revert. */
  @POST
  @Path("/{sessionId}/unrevert")
  @Operation(summary = "Undo a revert")
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Session> unrevert(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(calls.inSession(workspaceId, sessionId, sessions::unrevert));
  }

  /** Shares a session. */
  @POST
  @Path("/{sessionId}/share")
  @Operation(
      summary = "Share a session",
      description = "Publishes the session. Anyone with the returned URL can read it.")
  public Envelope<ShareResult> share(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(ShareResult.of(calls.inSession(workspaceId, sessionId, sessions::share)));
  }

  /** Stops sharing a session. */
  @DELETE
  @Path("/{sessionId}/share")
  @Operation(summary = "Stop sharing a session")
  public Envelope<ShareResult> unshare(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    return Envelope.of(ShareResult.of(calls.inSession(workspaceId, sessionId, sessions::unshare)));
  }

  /** Stops the run of a session. */
  @POST
  @Path("/{sessionId}/abort")
  @Operation(
      summary = "Stop the run of a session",
      description = "Does nothing if the session is idle.")
  public Envelope<Accepted> abort(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId) {
    calls.runInSession(workspaceId, sessionId, sessions::abort);
    return Envelope.accepted();
  }

  /** Initializes a project. */
  @POST
  @Path("/{sessionId}/init")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Initialize a project",
      description = "Runs an agent that analyzes the project and writes AGENTS.md." + WAITS)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public CompletionStage<Envelope<Accepted>> init(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example(
              """
              {"providerID": "anthropic", "modelID": "claude-sonnet-4-5", "messageID": "msg_1"}
              """)
          @NotNull
          @Valid
          Initialization request,
      @Context Request connection,
      @Context Response answer) {
    return whenDone(
        keys.start(
            keyed(idempotencyKey, "init", request, workspaceId, sessionId),
            () ->
                calls.startInSession(
                    workspaceId, sessionId, session -> sessions.initialize(session, request))),
        Accepted::new,
        connection,
        answer);
  }

  /** Summarizes a session. */
  @POST
  @Path("/{sessionId}/summarize")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Summarize a session",
      description = "Summarizes the messages so that later runs need less context." + WAITS)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public CompletionStage<Envelope<Accepted>> summarize(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example(
              """
              {"providerID": "anthropic", "modelID": "claude-sonnet-4-5"}
              """)
          @NotNull
          @Valid
          Summarization request,
      @Context Request connection,
      @Context Response answer) {
    return whenDone(
        keys.start(
            keyed(idempotencyKey, "summarize", request, workspaceId, sessionId),
            () ->
                calls.startInSession(
                    workspaceId, sessionId, session -> sessions.summarize(session, request))),
        Accepted::new,
        connection,
        answer);
  }

  /** Sends a message without waiting for the response. */
  @POST
  @Path("/{sessionId}/prompt_async")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a message without waiting for the response",
      description = "Responds immediately. The events of the workspace report the progress.")
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Accepted> promptAsync(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example(
              """
              {"parts": [{"type": "text", "text": "Why does the build fail?"}]}
              """)
          @NotNull
          @Valid
          PromptRequest request) {
    PromptRequest prompt = request.checked();
    return Envelope.of(
        keys.run(
            keyed(idempotencyKey, "promptAsync", prompt, workspaceId, sessionId),
            () -> {
              calls.runInSession(
                  workspaceId, sessionId, session -> messages.promptAsync(session, prompt));
              return new Accepted(true);
            }));
  }

  /** Runs one of opencode's commands. */
  @POST
  @Path("/{sessionId}/command")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Run a command", description = "Runs one of opencode's commands." + WAITS)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public CompletionStage<Envelope<CommandResult>> command(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example("{\"command\": \"init\", \"arguments\": \"src\"}") @NotNull @Valid
          CommandRequest request,
      @Context Request connection,
      @Context Response answer) {
    return whenDone(
        keys.start(
            keyed(idempotencyKey, "command", request, workspaceId, sessionId),
            () ->
                calls.startInSession(
                    workspaceId, sessionId, session -> messages.command(session, request))),
        CommandResult::of,
        connection,
        answer);
  }

  /** Runs a shell command. */
  @POST
  @Path("/{sessionId}/shell")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Run a shell command",
      description = "Runs the command in the folder of the workspace." + WAITS)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public CompletionStage<Envelope<CommandResult>> shell(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example("{\"agent\": \"build\", \"command\": \"mvn -v\"}") @NotNull @Valid ShellCall request,
      @Context Request connection,
      @Context Response answer) {
    return whenDone(
        keys.start(
            keyed(idempotencyKey, "shell", request, workspaceId, sessionId),
            () ->
                calls.startInSession(
                    workspaceId, sessionId, session -> messages.shell(session, request))),
        CommandResult::of,
        connection,
        answer);
  }

  /** Lists messages. */
  @GET
  @Path("/{sessionId}/messages")
  @Operation(
      summary = "List messages",
      description =
          "Oldest first within a page. Paginated from the newest page: pass `meta.nextCursor` as"
              + " `cursor` to get the previous messages.")
  public Envelope<List<Message>> listMessages(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = "Maximum number of messages to return, counted from the newest")
          @QueryParam("limit")
          @DefaultValue("500")
          @Min(1)
          @Max(500)
          int limit,
      @Parameter(description = "The `meta.nextCursor` of the page of later messages")
          @QueryParam("cursor")
          @Nullable
          @Pattern(regexp = "^[A-Za-z0-9_=-]+$")
          @Size(max = 500)
          String cursor) {
    Optional<String> before = Optional.ofNullable(cursor);
    return Envelope.ofPage(
        calls.inSession(workspaceId, sessionId, session -> messages.list(session, limit, before)));
  }

  /** Sends a message and responds when the run ends. */
  @POST
  @Path("/{sessionId}/messages")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a message and wait for the response",
      description = "Returns the message of the assistant." + WAITS)
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public CompletionStage<Envelope<Message>> prompt(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @HeaderParam(IdempotencyKey.HEADER)
          @Nullable
          @Pattern(regexp = IdempotencyKey.PATTERN)
          @Size(max = IdempotencyKey.MAX_LENGTH)
          String idempotencyKey,
      @Example(
              """
              {"parts": [{"type": "text", "text": "Why does the build fail?"}]}
              """)
          @NotNull
          @Valid
          PromptRequest request,
      @Context Request connection,
      @Context Response answer) {
    PromptRequest prompt = request.checked();
    return whenDone(
        keys.start(
            keyed(idempotencyKey, "prompt", prompt, workspaceId, sessionId),
            () ->
                calls.startInSession(
                    workspaceId, sessionId, session -> messages.prompt(session, prompt))),
        Function.identity(),
        connection,
        answer);
  }

  /** Returns a message. */
  @GET
  @Path("/{sessionId}/messages/{messageId}")
  @Operation(summary = "Get a message")
  @Example(
      """
      {"info": {"id": "msg_2", "sessionID": "ses_1", "role": "assistant", "parentID": "msg_1",
                "time": {"created": 1769850000000, "completed": 1769850060000},
                "providerID": "anthropic", "modelID": "claude-sonnet-4-5", "finish": "stop"},
       "parts": [{"id": "prt_1", "sessionID": "ses_1", "messageID": "msg_2", "type": "text",
                  "text": "A test waits for a port that is already in use."}]}
      """)
  public Envelope<Message> getMessage(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId) {
    return Envelope.of(
        calls.inSession(workspaceId, sessionId, session -> messages.get(session, messageId)));
  }

  /** Deletes a message. */
  @DELETE
  @Path("/{sessionId}/messages/{messageId}")
  @Operation(
      summary = "Delete a message",
      description = "Keeps the file changes that the message made.")
  @Fails({
    FailureCode.NOT_FOUND,
    FailureCode.CONFLICT,
    FailureCode.BAD_GATEWAY,
    FailureCode.SERVICE_UNAVAILABLE
  })
  public Envelope<Accepted> deleteMessage(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId) {
    calls.runInSession(workspaceId, sessionId, session -> messages.delete(session, messageId));
    return Envelope.accepted();
  }

  /** Updates a message part. */
  @PATCH
  @Path("/{sessionId}/messages/{messageId}/parts/{partId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Update a message part",
      description = "Replaces the text of a text or reasoning part. Other parts cannot be edited.")
  public Envelope<MessagePart> updatePart(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId,
      @PathParam("partId") @NotNull @Size(max = 100) String partId,
      @Example(
              """
              {"text": "Why does the build fail on JDK 25?"}
              """)
          @NotNull
          @Valid
          PartChange request) {
    return Envelope.of(
        calls.inSession(
            workspaceId,
            sessionId,
            session -> messages.updatePart(session, messageId, partId, request.text())));
  }

  /** Deletes a message part. */
  @DELETE
  @Path("/{sessionId}/messages/{messageId}/parts/{partId}")
  @Operation(summary = "Delete a message part")
  public Envelope<Accepted> deletePart(
      @PathParam("workspaceId") @NotNull @Size(max = 100) String workspaceId,
      @PathParam("sessionId") @NotNull @Size(max = 100) String sessionId,
      @PathParam("messageId") @NotNull @Size(max = 100) String messageId,
      @PathParam("partId") @NotNull @Size(max = 100) String partId) {
    calls.runInSession(
        workspaceId, sessionId, session -> messages.deletePart(session, messageId, partId));
    return Envelope.accepted();
  }

  private static IdempotentCalls.Request keyed(
      @Nullable String key, String operation, Object body, String... ids) {
    return new IdempotentCalls.Request(key, operation, List.of(ids), body);
  }

  private static <T, R> CompletionStage<Envelope<R>> whenDone(
      CompletableFuture<T> call, Function<T, R> data, Request connection, Response answer) {
    return ClientWatch.watch(connection, answer, call)
        .thenApply(result -> Envelope.of(data.apply(result)));
  }
}
