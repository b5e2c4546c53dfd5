package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.e2e.EventReader.Event;
import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.http.ServerTarget;
import dev.openwork.sdk.model.PromptPart;
import dev.openwork.sdk.model.PromptRequest;
import dev.openwork.server.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Event streams of both SDKs whose connection is cut while the server or a fake opencode is
 * replaced. opencode sends numbers: the reader has read some of the first ones when the connection
 * is cut, and the server has the others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(90)
@Tag("slow")
class EventContinuityIT {
  private static final int CUT_AFTER = 10;
  private static final int BUFFERED = 20;
  private static final int ALL = 40;
  private static final String CONNECTED = "server.connected";
  private static final String RESYNC = "resync";

  private final List<Event> received = new ArrayList<>();
  private Optional<TypeScriptSdk> typescript = Optional.empty();
  private Path folder;
  private TestServer server;
  private String workspace;
  private CuttableLine line;

  enum Sdk {
    JAVA,
    TYPESCRIPT
  }

  @BeforeEach
  void start(@TempDir Path directory) throws Exception {
    folder = directory;
    received.clear();
    server = startServer();
    workspace = server.workspace();
    line = new CuttableLine(server.uri("/"));
  }

  @AfterEach
  void close() throws Exception {
    line.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void losesAndRepeatsNoEventWhenTheServerReloads(Sdk sdk) throws Exception {
    try (EventReader reader = open(sdk)) {
      readAndCut(reader);
      server.start().close();
      send(BUFFERED, ALL);
      line.restore(server.uri("/"));
      received.addAll(readTo(reader, number(ALL - 1)));
    }
    assertThat(numbers(received)).isEqualTo(range(0, ALL));
    assertThat(types(received)).containsOnlyOnce(CONNECTED).doesNotContain(RESYNC);
  }

  @ParameterizedTest
  @EnumSource
  void losesAndRepeatsNoEventWhenOpencodeCrashes(Sdk sdk) throws Exception {
    try (EventReader reader = open(sdk)) {
      readAndCut(reader);
      long pid = server.awaitOpencode().path("pid").asLong();
      ProcessHandle.of(pid).orElseThrow().destroyForcibly();
      server.awaitOpencode(
          now -> now.path("running").asBoolean() && now.path("pid").asLong() != pid);
      send(BUFFERED, ALL);
      line.restore(server.uri("/"));
      received.addAll(readTo(reader, number(ALL - 1)));
    }
    assertThat(numbers(received)).isEqualTo(range(0, ALL));
    assertThat(types(received)).doesNotContain(RESYNC);
    int again = types(received).lastIndexOf(CONNECTED);
    assertThat(numbers(received.subList(0, again))).isEqualTo(range(0, BUFFERED));
  }

  /** The events in the server's memory are lost, which the stream reports. */
  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void reportsThatEventsAreMissingWhenTheServerRestarts(Sdk sdk) throws Exception {
    try (EventReader reader = open(sdk)) {
      readAndCut(reader);
      server.close();
      server = startServer();
      line.restore(server.uri("/"));
      received.addAll(readTo(reader, type(RESYNC)));
      send(BUFFERED, ALL);
      received.addAll(readTo(reader, number(ALL - 1)));
    }
    assertThat(types(received)).containsOnlyOnce(RESYNC);
    int resync = types(received).indexOf(RESYNC);
    List<Integer> before = numbers(received.subList(0, resync));
    assertThat(before).hasSizeGreaterThanOrEqualTo(CUT_AFTER).isEqualTo(range(0, before.size()));
    assertThat(numbers(received.subList(resync, received.size()))).isEqualTo(range(BUFFERED, ALL));
  }

  private TestServer startServer() throws Exception {
    TestServer started = new TestServer(folder).withOpencode("1");
    started.start();
    started.awaitOpencode();
    return started;
  }

  /** Reads some of the events that the server has received, and cuts the line. */
  private void readAndCut(EventReader reader) throws Exception {
    try (EventReader direct = EventReader.withJava(server.uri("/"), workspace)) {
      readTo(direct, type(CONNECTED));
      received.addAll(readTo(reader, type(CONNECTED)));
      send(0, BUFFERED);
      readTo(direct, number(BUFFERED - 1));
      received.addAll(readTo(reader, number(CUT_AFTER - 1)));
    }
    line.cut();
  }

  private EventReader open(Sdk sdk) throws Exception {
    if (sdk == Sdk.JAVA) {
      return EventReader.withJava(line.uri(), workspace);
    }
    if (typescript.isEmpty()) {
      typescript = Optional.of(TypeScriptSdk.compile(EventContinuityIT.class));
    }
    return EventReader.withTypeScript(typescript.get(), line.uri(), workspace);
  }

  /** Returns the next events up to one that {@code last} accepts. */
  private static List<Event> readTo(EventReader reader, Predicate<Event> last)
      throws InterruptedException {
    List<Event> events = new ArrayList<>();
    do {
      events.add(reader.next());
    } while (!last.test(events.get(events.size() - 1)));
    return events;
  }

  private static Predicate<Event> type(String type) {
    return event -> event.type().equals(type);
  }

  private static Predicate<Event> number(int number) {
    return event -> event.text().equals(Optional.of(Integer.toString(number)));
  }

  /** Has opencode send the numbers of a range, as soon as it has a connection. */
  private void send(int start, int end) {
    PromptPart text =
        PromptPart.builder()
            .type(PromptPart.TypeEnum.TEXT)
            .text("count " + start + " " + end)
            .build();
    OpenWorkSdk.of(new ServerTarget(server.uri("/"), Optional::empty))
        .sessions()
        .promptAsync(workspace, "ses_known", PromptRequest.builder().parts(List.of(text)).build());
  }

  private static List<Integer> numbers(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.text().stream())
        .filter(text -> text.matches("\\d+"))
        .map(Integer::valueOf)
        .toList();
  }

  private static List<String> types(List<Event> events) {
    return events.stream().map(Event::type).toList();
  }

  private static List<Integer> range(int start, int end) {
    return IntStream.range(start, end).boxed().toList();
  }
}
