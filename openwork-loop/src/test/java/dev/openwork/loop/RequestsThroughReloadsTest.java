package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.launcher.Launcher;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with a kept socket is reloaded while clients send requests continuously. {@code
 * -Dopenwork.reloads} sets the number of reloads.
 */
@Timeout(300)
class RequestsThroughReloadsTest {
  private static final int RELOADS = Integer.getInteger("openwork.reloads", 10);
  private static final String MAIN = "server/src/main/java/demo/Main.java";
  private static final String RESOURCE = "server/src/main/resources/revision.txt";

  /** The newest generation and the previous one, which may be closing. */
  private static final int GENERATIONS = 2;

  /** Includes the kept package's loader and the first one, which the socket's thread inherits. */
  private static final int LOADERS = GENERATIONS + 2;

  private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
  private final AtomicInteger finished = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile boolean over;
  private Demo demo;

  @BeforeEach
  void start(@TempDir Path root) throws IOException, InterruptedException {
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
    write(0);
    demo.start();
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    demo.close();
  }

  @Test
  void refusesNoRequestAnswersNoneLateAndLeavesNothingBehind() throws Exception {
    String pid = pid();
    List<Thread> clients = new ArrayList<>();
    for (boolean keepAlive : new boolean[] {true, true, false}) {
      Thread client = new Thread(() -> ask(keepAlive), "client");
      client.start();
      clients.add(client);
    }
    try {
      for (int revision = 1; revision <= RELOADS; revision++) {
        write(revision);
        reload(revision);
      }
    } finally {
      over = true;
    }
    for (Thread client : clients) {
      client.join();
    }

    assertThat(errors).isEmpty();
    assertThat(answered.get()).as("answers").isGreaterThan(RELOADS);
    assertThat(pid()).as("process").isEqualTo(pid);
    assertThat(loaders(pid)).as("loaders").isLessThanOrEqualTo(LOADERS);
    assertThat(FileTree.list(demo.path("server/target/generations")))
        .hasSizeLessThanOrEqualTo(GENERATIONS + 1);
  }

  private void write(int revision) {
    demo.write(RESOURCE, String.valueOf(revision));
    demo.write(MAIN, DemoSources.main("demo", "\"" + revision + "\""));
  }

  /** Waits for the cycle of the sources, which may follow one for the resource. */
  private void reload(int revision) throws InterruptedException {
    List<StageReport> reports = demo.events.awaitCycle("Main.java");
    finished.set(revision);
    assertThat(reports)
        .filteredOn(report -> report.stage().equals("server"))
        .extracting(StageReport::outcome)
        .containsOnly(Outcome.RAN);
  }

  private void ask(boolean keepAlive) {
    while (!over) {
      int least = finished.get();
      try {
        HttpURLConnection connection =
            (HttpURLConnection) new URL(demo.server().toString()).openConnection();
        if (!keepAlive) {
          connection.setRequestProperty("Connection", "close");
        }
        try (InputStream body = connection.getInputStream()) {
          String answer = new String(body.readAllBytes(), StandardCharsets.UTF_8);
          answered.incrementAndGet();
          if (Integer.parseInt(answer.replaceAll(" .*", "")) < least) {
            errors.add("answered " + answer + " after " + least);
          }
        }
      } catch (IOException e) {
        errors.add(e.toString());
      }
    }
  }

  private String pid() throws IOException, InterruptedException {
    return demo.serverSays().replaceAll(".* of ", "");
  }

  /** How many class loaders of project classes a process still has. */
  private static int loaders(String pid) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process histogram =
        new ProcessBuilder(jcmd, pid, "GC.class_histogram").redirectErrorStream(true).start();
    String type = Launcher.class.getPackageName() + ".SnapshotLoader";
    try (BufferedReader lines = histogram.inputReader()) {
      return lines
          .lines()
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length > 3 && columns[3].equals(type))
          .mapToInt(columns -> Integer.parseInt(columns[1]))
          .sum();
    }
  }
}
