package dev.openwork.maven.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks that there is a browser for the end-to-end tests.
 *
 * @param searchPath the value of {@code PATH}
 */
public record BrowserCheck(String searchPath) implements Check {
  private static final String SUBJECT = "browser";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @Override
  public Finding run() {
    Optional<Path> browser =
        Stream.of(searchPath.split(Pattern.quote(File.pathSeparator), -1))
            .filter(directory -> !directory.isEmpty())
            .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return browser
        .map(program -> Finding.ok(SUBJECT, program.toString()))
        .orElseGet(
            () ->
                Finding.warning(
                    SUBJECT,
                    "no Chromium on the PATH; browser tests are skipped",
                    "Install the package chromium or another build of Chromium."));
  }
}
