package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.LoopEvent.ProgramEnded;
import dev.openwork.loop.report.CurrentFailures;
import dev.openwork.loop.stages.StageReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A loop whose server has a main method, which cannot be stopped, or gets one. */
@Timeout(120)
class MainProgramLoopTest {
  private static final String MAIN = "server/src/main/java/demo/Main.java";

  private final CurrentFailures current = new CurrentFailures(Clock.systemUTC());
  private final List<Integer> ends = new ArrayList<>();
  private final Demo demo;

  MainProgramLoopTest(@TempDir Path root) throws IOException {
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    demo.close();
  }

  @Test
  void servesAtOnceWhenItsEntryChanges() throws Exception {
    demo.start();
    for (int i = 0; i < 2; i++) {
      demo.write(MAIN, main("\"by main %d\"".formatted(i)));
      assertThat(failures(demo.events.awaitCycle("Main.java"))).isEmpty();
      assertThat(demo.serverSays()).isEqualTo("by main " + i);

      demo.write(MAIN, DemoSources.main("demo", "\"by start " + i + "\""));
      assertThat(failures(demo.events.awaitCycle("Main.java"))).isEmpty();
      assertThat(demo.serverSays()).startsWith("by start " + i);
    }
  }

  @Test
  void reportsThatNothingRunsWhenItsNextVersionFails() throws Exception {
    startMain();

    demo.write(MAIN, main("String.valueOf(1 / Integer.parseInt(\"0\"))"));
    awaitCycle();
    assertThat(current.staleProgramsText()).contains("server is not running");

    demo.write(MAIN, main("\"three\""));
    awaitCycle();
    assertThat(current.staleProgramsText()).isEmpty();
    assertThat(demo.serverSays()).isEqualTo("three");
  }

  @Test
  void reportsThatNothingRunsWhenItsNextVersionExits() throws Exception {
    startMain();

    demo.write(MAIN, main("exit()"));
    awaitCycle();
    assertThat(current.staleProgramsText()).contains("server is not running");
    assertThat(ends).isEqualTo(List.of(3));
  }

  private void startMain() throws Exception {
    demo.write(MAIN, main("\"one\""));
    demo.startWithoutWaiting();
    follow(LoopEvent.LoopReady.class::isInstance);
    assertThat(demo.serverSays()).isEqualTo("one");
  }

  private void awaitCycle() throws InterruptedException {
    follow(
        event ->
            event instanceof CycleFinished finished
                && finished.changed().contains(demo.path(MAIN)));
  }

  /** Follows the events as a console does. */
  private void follow(Predicate<LoopEvent> last) throws InterruptedException {
    LoopEvent event;
    do {
      event = demo.events.next();
      current.on(event);
      if (event instanceof ProgramEnded ended) {
        ends.add(ended.status());
      }
    } while (!last.test(event));
  }

  private static List<String> failures(List<StageReport> reports) {
    return reports.stream()
        .flatMap(report -> report.problems().stream())
        .map(problem -> problem.message())
        .toList();
  }

  private static String main(String answer) {
    return """
    package demo;

    import com.sun.net.httpserver.HttpServer;
    import java.net.InetAddress;
    import java.net.InetSocketAddress;

    public final class Main {
      public static void main(String[] args) throws Exception {
        byte[] answer = (%s).getBytes();
        HttpServer server =
            HttpServer.create(
                new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])),
                0);
        server.createContext("/", exchange -> {
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
        server.start();
      }

      static String exit() {
        System.exit(3);
        return "";
      }
    }
    """
        .formatted(answer);
  }
}
