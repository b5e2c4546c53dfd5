package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Uses a logging library that is configured and extended by the project. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("long")
class LibrariesIT {
  private static final String HANDLER = "src/main/java/com/example/counter/CountHandler.java";
  private static final String FRIEND = "src/main/java/org/slf4j/Friend.java";
  private static final String CONFIGURATION = "src/main/resources/logback.xml";

  private static final String APPENDER =
      """
      package com.example.counter;

      import ch.qos.logback.classic.spi.ILoggingEvent;
      import ch.qos.logback.core.AppenderBase;

      /** Keeps the last message. */
      public final class LastMessage extends AppenderBase<ILoggingEvent> {
        static volatile String text = "nothing";

        @Override
        protected void append(ILoggingEvent event) {
          text = event.getLevel() + " " + event.getFormattedMessage();
        }
      }
      """;

  static Stream<Toolchain> toolchains() throws IOException {
    return Reactor.SERVER_ALONE.toolchains();
  }

  @ParameterizedTest
  @MethodSource("toolchains")
  void areConfiguredAndExtendedByTheProject(Toolchain toolchain) throws Exception {
    ReactorCopy project = Reactor.SERVER_ALONE.copy(toolchain);
    project.edit("pom.xml", "  <build>", dependencies() + "  <build>");
    project.write("src/main/java/com/example/counter/LastMessage.java", APPENDER);
    project.write(CONFIGURATION, configuration("info"));
    project.write(FRIEND, friend("LoggerFactory.getProvider() == null"));
    project.edit(
        HANDLER,
        "System.getenv(\"COUNTER_UNIT\")",
        "logged() + System.getenv(\"COUNTER_UNIT\") + org.slf4j.Friend.ask()");
    project.edit(
        HANDLER, "  private static String word()", logged() + "  private static String word()");
    try (RunningReactor running = RunningReactor.start(project, toolchain)) {
      assertThat(running.server("/count")).isEqualTo("seen 1 INFO counted apples false");
      assertThat(running.console())
          .contains("Edits of org.slf4j restart this JVM, because libraries contain the same");

      assertThat(running.write(CONFIGURATION, configuration("debug")).upToDate()).isTrue();
      assertThat(running.server("/count")).endsWith(" DEBUG counted apples false");

      assertThat(running.write(FRIEND, friend("LoggerFactory.getProvider() != null")).upToDate())
          .isTrue();
      assertThat(running.server("/count")).endsWith(" DEBUG counted apples true");

      assertThat(running.edit(HANDLER, "\" \" + ++count", "\": \" + ++count").upToDate()).isTrue();
      assertThat(running.server("/count")).startsWith("seen: ");
      running.end();
    }
  }

  private static String dependencies() {
    return """
      <dependencies>
        <dependency>
          <groupId>ch.qos.logback</groupId>
          <artifactId>logback-classic</artifactId>
          <version>1.5.34</version>
        </dependency>
      </dependencies>

    """;
  }

  private static String logged() {
    return """
      private static String logged() {
        org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(CountHandler.class);
        log.info("counted");
        log.debug("counted");
        return LastMessage.text + " ";
      }

    """;
  }

  private static String configuration(String level) {
    return """
    <configuration>
      <appender name="last" class="com.example.counter.LastMessage" />
      <root level="%s"><appender-ref ref="last" /></root>
    </configuration>
    """
        .formatted(level);
  }

  /** A class in the package of the library that calls a package-private method. */
  private static String friend(String condition) {
    return """
    package org.slf4j;

    public final class Friend {
      public static String ask() {
        return " " + (%s);
      }
    }
    """
        .formatted(condition);
  }
}
