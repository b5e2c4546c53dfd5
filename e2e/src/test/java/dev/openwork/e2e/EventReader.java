package dev.openwork.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.ServerTarget;
import dev.openwork.sdk.model.WorkspaceEvent;
import dev.openwork.sdk.sse.EventStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Reads the events of a workspace with one of the SDKs. */
interface EventReader extends AutoCloseable {
  Duration DEADLINE = Duration.ofSeconds(30);

  /**
   * An event.
   *
   * @param text the text of a delta
   */
  record Event(String type, Optional<String> text) {}

  /** Waits for the next event. */
  Event next() throws InterruptedException;

  @Override
  void close();

  /** Reads with the Java SDK. */
  static EventReader withJava(URI server, String workspace) {
    EventStream<WorkspaceEvent> events =
        OpenWorkSdk.of(new ServerTarget(server, Optional::empty)).events().stream(workspace);
    return new EventReader() {
      @Override
      public Event next() {
        JsonNode event = Connections.shared().json().valueToTree(events.next());
        return new Event(
            event.path("type").asText(),
            Optional.ofNullable(event.at("/properties/delta").textValue()));
      }

      @Override
      public void close() {
        events.close();
      }
    };
  }

  /** Reads with the TypeScript SDK. */
  static EventReader withTypeScript(TypeScriptSdk sdk, URI server, String workspace)
      throws IOException {
    ChildProcess program = sdk.start("event-reader.js", server, workspace);
    return new EventReader() {
      @Override
      public Event next() throws InterruptedException {
        JsonNode event =
            NodeProject.parse(program.awaitLine(line -> line.startsWith("{"), DEADLINE));
        return new Event(
            event.path("type").asText(), Optional.ofNullable(event.path("text").textValue()));
      }

      @Override
      public void close() {
        program.close();
      }
    };
  }
}
