package dev.openwork.bench.reactor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties of OpenWork's root POM, so that the bench uses the same versions. */
public record RootPom(Map<String, String> properties) {
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
  private static final Pattern PROPERTIES =
      Pattern.compile("<properties>(.*?)</properties>", Pattern.DOTALL);
  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>([^<]*)</\\1>");
  private static final Pattern PLACEHOLDER = Pattern.compile("@([\\w.-]+)@");

  /** Reads a POM in which the first version element is that of the project. */
  public static RootPom read(Path file) throws IOException {
    String pom = Files.readString(file);
    Map<String, String> properties = new TreeMap<>();
    properties.put("project.version", first(VERSION, pom));
    Matcher property = PROPERTY.matcher(first(PROPERTIES, pom));
    while (property.find()) {
      properties.put(property.group(1), property.group(2));
    }
    return new RootPom(properties);
  }

  /** Replaces each {@code @name@} in a text by the property. */
  String fillIn(String text) {
    return PLACEHOLDER.matcher(text).replaceAll(this::value);
  }

  private String value(MatchResult placeholder) {
    String value = properties.get(placeholder.group(1));
    if (value == null) {
      throw new IllegalArgumentException(
          "The root POM has no property " + placeholder.group(1) + ", which bench/reactor requires");
    }
    return Matcher.quoteReplacement(value);
  }

  private static String first(Pattern pattern, String pom) {
    Matcher matcher = pattern.matcher(pom);
    if (!matcher.find()) {
      throw new IllegalArgumentException("The root POM has no " + pattern);
    }
    return matcher.group(1);
  }
}
