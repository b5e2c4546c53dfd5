package dev.openwork.app.servers;

import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.ForbiddenException;
import dev.openwork.sdk.error.OpenWorkException;
import dev.openwork.sdk.error.ServerTimeoutException;
import dev.openwork.sdk.error.ServerUnreachableException;
import dev.openwork.sdk.error.UnauthorizedException;
import dev.openwork.sdk.http.CallRetries;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.RequestOptions;
import dev.openwork.sdk.model.AuthSummary.ActorEnum;
import dev.openwork.sdk.model.ServerCapabilities;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a test whether a server can be used: it responds, is a Server V2, and accepts the
 * token.
 *
 * @param capabilities what the server offers, if it accepted the token
 */
record ServerProbe(ServerStatus status, Optional<Set<Capability>> capabilities) {
  private static final RequestOptions OPTIONS =
      RequestOptions.builder().timeout(Duration.ofSeconds(5)).retries(CallRetries.none()).build();

  /** Tests a server; waits for its responses. */
  static ServerProbe of(ServerEntry entry, Connections connections) {
    OpenWorkSdk sdk = OpenWorkSdk.of(entry.target(), connections);
    String version;
    try {
      version = "Server V2 " + sdk.system().getHealth(OPTIONS).version();
    } catch (OpenWorkException e) {
      return failed(ServerStatus.State.UNAVAILABLE, reason(e));
    }
    try {
      return accepted(version, sdk.system().getCapabilities(OPTIONS));
    } catch (OpenWorkException e) {
      return failed(ServerStatus.State.ATTENTION, version + ". " + tokenReason(e, entry));
    }
  }

  private static ServerProbe accepted(String version, ServerCapabilities offered) {
    Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    ActorEnum actor = offered.auth().actor();
    if (!offered.workspaces() || actor.equals(ActorEnum.CLIENT)) {
      capabilities.remove(Capability.OPEN_FOLDERS);
    }
    String access =
        offered.auth().required() ? "token accepted as " + actor : "authentication is disabled";
    return new ServerProbe(
        new ServerStatus(ServerStatus.State.OK, "Available", version + ", " + access),
        Optional.of(capabilities));
  }

  private static ServerProbe failed(ServerStatus.State state, String reason) {
    String text = state == ServerStatus.State.ATTENTION ? "Not usable" : "Not available";
    return new ServerProbe(new ServerStatus(state, text, reason), Optional.empty());
  }

  private static String reason(OpenWorkException failure) {
    if (failure instanceof ServerUnreachableException) {
      Throwable cause = failure.getCause();
      return "No connection: " + (cause == null ? "unknown reason" : cause.getMessage()) + ".";
    } else if (failure instanceof ServerTimeoutException) {
      return "Connected, but there was no response in time.";
    }
    return "The response is not that of a Server V2. " + failure.getMessage();
  }

  private static String tokenReason(OpenWorkException failure, ServerEntry entry) {
    if (failure instanceof UnauthorizedException || failure instanceof ForbiddenException) {
      boolean sent = entry.token().current().isPresent();
      return sent
          ? "The server does not accept the token."
          : "The server requires a token. Remove it and add it with its token.";
    }
    return String.valueOf(failure.getMessage());
  }
}
