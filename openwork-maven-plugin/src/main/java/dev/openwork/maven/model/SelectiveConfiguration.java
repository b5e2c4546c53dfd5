package dev.openwork.maven.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Decides whether the configured openapi-generator generates the same bytes for a part of a
 * contract as for the whole. That is known for the generator {@code java} with the library {@code
 * apache-httpclient} and for {@code typescript-fetch}, for settings that affect each file
 * separately, and for supporting files that mention only the names of schemas and tags. Everything
 * else counts as not selective.
 */
final class SelectiveConfiguration {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> SETTINGS =
      Set.of(
          "inputSpec",
          "output",
          "generatorName",
          "library",
          "engine",
          "ignoreFileOverride",
          "templateDirectory",
          "configurationFile",
          "supportingFilesToGenerate",
          "generateSupportingFiles",
          "generateApiDocumentation",
          "generateApiTests",
          "generateModelDocumentation",
          "generateModelTests",
          "addCompileSourceRoot",
          "skipIfSpecIsUnchanged",
          "skipValidateSpec",
          "apiPackage",
          "modelPackage",
          "invokerPackage",
          "groupId",
          "artifactId",
          "artifactVersion",
          "modelNamePrefix",
          "modelNameSuffix",
          "configOptions",
          "additionalProperties",
          "typeMappings",
          "languageSpecificPrimitives",
          "verbose");

  /** Templates of the library that mention neither schemas nor operations. */
  private static final Set<String> INDEPENDENT =
      Set.of(
          "AbstractOpenApiSchema.java",
          "ApiClient.java",
          "ApiException.java",
          "ApiKeyAuth.java",
          "ApiResponse.java",
          "Authentication.java",
          "BaseApi.java",
          "Configuration.java",
          "HttpBasicAuth.java",
          "HttpBearerAuth.java",
          "JavaTimeFormatter.java",
          "Pair.java",
          "RFC3339DateFormat.java",
          "RFC3339InstantDeserializer.java",
          "RFC3339JavaTimeModule.java",
          "ServerConfiguration.java",
          "ServerVariable.java",
          "StringUtil.java");

  /** Variables of schemas and tags that depend neither on properties nor on operations. */
  private static final Set<String> NAMES =
      Set.of(
          "apiInfo",
          "apiInfo.apis",
          "apis",
          "models",
          "model",
          "oneOf",
          "baseName",
          "classname",
          "classVarName",
          "classFilename",
          "apiPackage",
          "modelPackage",
          "invokerPackage",
          "appName",
          "appVersion",
          "-first",
          "-last",
          "!");

  /** Block helpers of Handlebars, which evaluate variables. */
  private static final Set<String> HELPERS = Set.of("each", "else", "if", "unless", "with");

  private static final Pattern TAG = Pattern.compile("\\{\\{+~?\\s*([#^/&>!]?)\\s*([^}~]*)");

  private final Xpp3Dom configuration;

  SelectiveConfiguration(Xpp3Dom configuration) {
    this.configuration = configuration;
  }

  /** Returns whether it does. Reads the templates each time. */
  boolean isSelective() {
    try {
      return isKnown(value("generatorName"), value("library"))
          && Stream.of(configuration.getChildren())
              .allMatch(setting -> SETTINGS.contains(setting.getName()))
          && (value("generateSupportingFiles").equals("false") || supportingFilesAreIndependent());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isKnown(String generator, String library) {
    return (generator.equals("java") && library.equals("apache-httpclient"))
        || (generator.equals("typescript-fetch") && library.isEmpty());
  }

  private boolean supportingFilesAreIndependent() throws IOException {
    String files = value("supportingFilesToGenerate");
    JsonNode own = ownFiles();
    if (files.isBlank() || own.isMissingNode()) {
      return false;
    }
    for (String file : files.split(",", -1)) {
      if (!isIndependent(file.strip(), own)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the files that the configuration adds; missing if it configures anything else. */
  private JsonNode ownFiles() throws IOException {
    if (value("configurationFile").isEmpty()) {
      return JSON.createObjectNode();
    }
    JsonNode root = JSON.readTree(Path.of(value("configurationFile")).toFile());
    return root.size() == 1 ? root.path("files") : JSON.missingNode();
  }

  private boolean isIndependent(String file, JsonNode own) throws IOException {
    for (var template : own.properties()) {
      if (template.getValue().path("destinationFilename").asText().equals(file)) {
        return isIndependent(template.getKey());
      }
    }
    return INDEPENDENT.contains(file) && !hasTemplateOf(file);
  }

  private boolean hasTemplateOf(String file) throws IOException {
    if (value("templateDirectory").isEmpty()) {
      return false;
    }
    String name = file.replace(".java", ".");
    try (Stream<Path> templates = Files.walk(Path.of(value("templateDirectory")))) {
      return templates
          .map(template -> template.getFileName().toString())
          .anyMatch(template -> template.startsWith(name) || template.startsWith("apiException."));
    }
  }

  private boolean isIndependent(String template) throws IOException {
    Path file = Path.of(value("templateDirectory")).resolve(template);
    if (!Files.isRegularFile(file)) {
      return Set.of("licenseInfo.mustache", "generatedAnnotation.mustache").contains(template);
    }
    String extension = template.substring(template.lastIndexOf('.'));
    Matcher tags = TAG.matcher(Files.readString(file));
    while (tags.find()) {
      String[] words = tags.group(2).strip().split("\\s+", -1);
      boolean independent =
          tags.group(1).equals(">")
              ? isIndependent(words[0] + extension)
              : Stream.of(words).allMatch(it -> NAMES.contains(it) || HELPERS.contains(it));
      if (!independent) {
        return false;
      }
    }
    return true;
  }

  private String value(String name) {
    Xpp3Dom child = configuration.getChild(name);
    return child == null || child.getValue() == null ? "" : child.getValue();
  }
}
