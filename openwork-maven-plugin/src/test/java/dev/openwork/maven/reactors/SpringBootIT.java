package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Propagates the contract of a running server to a generated client and its consumer. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("slow")
class SpringBootIT {
  private static final String BOOK = "server/src/main/java/com/example/library/Book.java";
  private static final String CONTROLLER =
      "server/src/main/java/com/example/library/BookController.java";
  private static final String PAGE =
      "consumer/src/main/java/com/example/library/consumer/BookPage.java";
  private static final String CONTRACT = "server/openapi/openapi.json";
  private static final String MODEL =
      "client/generated/src/main/java/com/example/library/client/model/Book.java";

  private static final String PROCESS =
      "server/src/main/java/com/example/library/ProcessController.java";
  private static final String CONFIGURATION =
      "server/src/main/java/com/example/library/ProcessConfiguration.java";

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.SPRING_BOOT.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void propagatesAFieldToTheConsumer(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.SPRING_BOOT.copy(toolchain);
    String committed = project.read(CONTRACT);
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/books/42")).isEqualTo("{\"isbn\":\"42\",\"title\":\"Ulysses\"}");
      assertThat(running.app("/")).startsWith("on loan: ").contains("title: Ulysses");

      assertThat(running.edit(CONTROLLER, "Ulysses", "Dubliners").upToDate()).isTrue();
      assertThat(running.app("/")).contains("title: Dubliners");
      assertThat(project.read(CONTRACT)).isEqualTo(committed);

      project.edit(BOOK, "String title", "String title, int pages");
      assertThat(running.edit(CONTROLLER, "\"Dubliners\"", "\"Dubliners\", 152").upToDate())
          .isTrue();
      assertThat(running.server("/books/42")).contains("\"pages\":152");
      assertThat(project.read(CONTRACT)).contains("\"pages\"");
      assertThat(project.read(MODEL)).contains("getPages");
      assertThat(running.app("/")).contains("pages: 152");

      Cycle broken = running.edit(CONTROLLER, "152)", "many)");
      assertThat(broken.upToDate()).isFalse();
      assertThat(broken.errors()).singleElement().asString().startsWith(CONTROLLER + ":12: ");
      assertThat(running.app("/")).contains("pages: 152");

      assertThat(running.edit(CONTROLLER, "many)", "153)").upToDate()).isTrue();
      assertThat(running.app("/")).contains("pages: 153");

      assertThat(running.edit(PAGE, "on loan: ", "on the shelf: ").upToDate()).isTrue();
      assertThat(running.app("/")).startsWith("on the shelf: ");

      assertThat(running.edit("pom.xml", "{server.port}", "{server.port}/none").upToDate())
          .isTrue();
      assertThat(running.app("/")).startsWith("no answer: ");
      assertThat(running.console()).doesNotContain("[stdout] openwork");
      running.end();
    }
  }

  /** The main method leaves an application context, which can be closed. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("toolchains")
  void reloadsInTheSameJvmAndRestartsTheLastVersionThatStarted(Toolchain toolchain)
      throws Exception {
    ReactorCopy project = Reactor.SPRING_BOOT.copy(toolchain);
    project.write(PROCESS, processController("/process"));
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      String process = running.server("/process");
      assertThat(process).matches("\\d+");

      Cycle reloaded = running.edit(PROCESS, "\"/process\"", "\"/pid\"");
      assertThat(reloaded.upToDate()).isTrue();
      assertThat(running.server("/pid")).isEqualTo(process);

      Cycle broken =
          running.write(CONFIGURATION, configuration("throw new IllegalStateException(\"no\");"));
      assertThat(broken.upToDate()).isFalse();
      assertThat(broken.errors()).anySatisfy(error -> assertThat(error).contains("no"));
      assertThat(running.server("/pid")).isEqualTo(process);

      assertThat(running.write(CONFIGURATION, configuration("return 1;")).upToDate()).isTrue();
      assertThat(running.server("/pid")).matches("\\d+");
      running.end();
    }
  }

  private static String processController(String path) {
    return """
    package com.example.library;

    import io.swagger.v3.oas.annotations.Hidden;
    import org.springframework.web.bind.annotation.GetMapping;
    import org.springframework.web.bind.annotation.RestController;

    @Hidden
    @RestController
    public class ProcessController {
      @GetMapping("%s")
      public String process() {
        return String.valueOf(ProcessHandle.current().pid());
      }
    }
    """
        .formatted(path);
  }

  private static String configuration(String body) {
    return """
    package com.example.library;

    import org.springframework.context.annotation.Bean;
    import org.springframework.context.annotation.Configuration;

    @Configuration
    public class ProcessConfiguration {
      @Bean
      Integer number() {
        %s
      }
    }
    """
        .formatted(body);
  }
}
