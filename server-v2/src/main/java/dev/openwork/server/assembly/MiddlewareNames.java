package dev.openwork.server.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.server.Handler;

/** The names of the handlers that process each request before its operation is looked up. */
final class MiddlewareNames {
  private MiddlewareNames() {}

  /** Returns the names of the wrapping handlers, outermost first, such as {@code body-gate}. */
  static List<String> of(Handler outermost) {
    List<String> names = new ArrayList<>();
    Handler handler = outermost;
    while (handler instanceof Handler.Wrapper wrapper && wrapper.getHandler() != null) {
      names.add(name(wrapper));
      handler = wrapper.getHandler();
    }
    return names;
  }

  private static String name(Handler handler) {
    return handler
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
