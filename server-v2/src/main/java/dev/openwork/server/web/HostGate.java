package dev.openwork.server.web;

import dev.openwork.server.domain.FailureCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Rejects requests with an unknown {@code Host}, to prevent DNS rebinding. IP addresses, {@code
 * localhost} and the configured names are allowed.
 */
final class HostGate extends Handler.Wrapper {
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-f.]*:[0-9a-f:.]*]?");

  private final Set<String> names;

  HostGate(Handler handler, Set<String> names) {
    super(handler);
    this.names =
        names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String host = String.valueOf(Request.getServerName(request)).toLowerCase(Locale.ROOT);
    if (host.equals("localhost") || names.contains(host) || ADDRESS.matcher(host).matches()) {
      return super.handle(request, response, callback);
    }
    return new ErrorResponse(
            403,
            FailureCode.FORBIDDEN,
            "Host '%s' is not allowed. Add it to OPENWORK_SERVER_V2_ALLOWED_HOSTS to allow it"
                .formatted(host))
        .send(request, response, callback);
  }
}
