package dev.openwork.sdk.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.sdk.Samples;
import dev.openwork.sdk.http.ApiTransport;
import dev.openwork.sdk.http.CallRetries;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.ServerTarget;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generates a contract with names that collide or are reserved, inline, recursive, nullable and
 * composed schemas, unions, enums and maps.
 */
class TemplatesTest {
  private static final Path CONTRACT =
      Path.of("src/test/resources/templates.json").toAbsolutePath();
  private static final Samples SAMPLES = Samples.of(CONTRACT);

  private static Map<String, String> generated = Map.of();
  private static String messages = "";
  private static Map<String, Class<?>> models = Map.of();
  private static Class<?> operations = Object.class;

  private final ObjectMapper json = Connections.shared().json();

  @BeforeAll
  static void generate(@TempDir Path directory) throws Exception {
    Path sources = directory.resolve("sources");
    Path classes = directory.resolve("classes");
    GeneratedClasses.generate(CONTRACT, sources);
    messages = GeneratedClasses.compile(sources, classes);
    ClassLoader loader = GeneratedClasses.loader(classes);
    operations = loader.loadClass("dev.openwork.sdk.test.api.ThingsApi");
    models = new TreeMap<>();
    generated = files(sources);
    for (String file : generated.keySet()) {
      if (file.contains("/model/")) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        models.put(name, loader.loadClass("dev.openwork.sdk.test.model." + name));
      }
    }
  }

  @Test
  void compilesWithoutWarnings() {
    assertThat(messages).isEmpty();
    assertThat(models).containsKeys("Everything", "EverythingInline", "ModelList", "ModelObject");
    assertThat(models.keySet()).noneMatch(name -> name.endsWith("Envelope"));
  }

  @Test
  void isDeterministic(@TempDir Path again) throws Exception {
    GeneratedClasses.generate(CONTRACT, again);

    assertThat(files(again)).isEqualTo(generated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Everything",
        "Tree",
        "Open",
        "Color",
        "Derived",
        "Shape",
        "Circle",
        "Square",
        "Either",
        "Pet",
        "Cat",
        "Unknown",
        "Events"
      })
  void roundTrips(String schema) throws Exception {
    roundTrip(schema, SAMPLES.of(schema));
  }

  @Test
  void roundTripsSchemasWhoseNamesAreThoseOfJava() throws Exception {
    roundTrip("ModelList", SAMPLES.of("List"));
    roundTrip("ModelObject", SAMPLES.of("Object"));
  }

  @Test
  void readsTheMembersOfAUnion() throws Exception {
    assertThat(read("Shape", "{'type':'round','radius':1.5}")).isInstanceOf(model("Circle"));
    assertThat(read("Shape", "{'type':'square'}")).isInstanceOf(model("Square"));
    assertThat(read("Pet", "{'petType':'cat','claws':true}")).isInstanceOf(model("Cat"));
    assertThat(read("Either", "{'right':'x'}")).isInstanceOf(model("Right"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'type':'star','points':5}", "{'points':5}"})
  void keepsTheJsonOfAnUnknownMember(String text) throws Exception {
    Object shape = read("Shape", text);

    assertThat(shape.getClass().getSimpleName()).isEqualTo("Unknown");
    assertThat(json.<JsonNode>valueToTree(shape)).isEqualTo(json.readTree(quoted(text)));
  }

  @Test
  void keepsAMemberThatIsNoObject() throws Exception {
    Object text = read("Either", "'text'");

    assertThat(json.<JsonNode>valueToTree(text)).isEqualTo(json.readTree("\"text\""));
  }

  @Test
  void keepsUnknownValuesOfEnumerations() throws Exception {
    Object color = read("Color", "'mauve'");

    assertThat(color).hasToString("mauve");
    assertThat(color.getClass().getMethod("known").invoke(color)).hasToString("_UNRECOGNIZED");
    Object red = read("Color", "'red'");
    assertThat(red).isEqualTo(model("Color").getField("RED").get(null));
    assertThat(red.getClass().getMethod("known").invoke(red)).hasToString("RED");
  }

  @Test
  void ignoresUnknownPropertiesAndKeepsAdditionalOnes() throws Exception {
    Object open = read("Open", "{'name':'n','one':1}");

    assertThat(json.<JsonNode>valueToTree(open))
        .isEqualTo(json.readTree("{\"name\":\"n\",\"one\":1}"));
    assertThat(json.<JsonNode>valueToTree(read("Left", "{'left':'l','more':1}")))
        .isEqualTo(json.readTree("{\"left\":\"l\"}"));
  }

  @Test
  void writesANullThatIsRequired() throws Exception {
    ObjectNode everything = SAMPLES.of("Everything").deepCopy();
    everything.putNull("nothing");

    roundTrip("Everything", everything);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'left':null}"})
  void namesAMissingField(String text) {
    assertThatThrownBy(() -> read("Left", text)).hasMessageContaining("Left.left is required");
  }

  @Test
  void namesAMissingNumber() {
    ObjectNode everything = SAMPLES.of("Everything").deepCopy();
    everything.remove("count");

    assertThatThrownBy(() -> json.treeToValue(everything, model("Everything")))
        .hasMessageContaining("count");
  }

  @Test
  void readsResponsesThatViolateConstraintsButBuildsNone() throws Throwable {
    roundTrip("Derived", json.readTree("{\"id\":\"i\",\"extra\":\"e\",\"more\":0}"));

    assertThatThrownBy(() -> build(0L)).hasMessage("Derived.more must be at least 1, got 0");
    assertThat(build(1L)).hasToString("Derived[id=i, extra=e, more=1]");
  }

  @ParameterizedTest
  @CsvSource({
    "a,      2, x,   id must have at least 2 characters",
    "ab-c,   2, x,   id must match ^[a-z",
    "abc,    0, x,   count must be at least 1",
    "abc,    6, x,   count must be at most 5",
    "abc,    2, xyz, tags must have at most 2 elements",
    "abcdef, 2, x,   id must have at most 5 characters",
    "abc,     , x,   count is required"
  })
  void checksRequiredParameters(String id, @Nullable Long count, String tags, String problem)
      throws Exception {
    var target = new ServerTarget(URI.create("http://127.0.0.1:1"), Optional::empty);
    var transport = new ApiTransport(target, Connections.shared(), CallRetries.none());
    Object api = operations.getConstructor(ApiTransport.class).newInstance(transport);
    List<Class<?>> types = List.of(String.class, Long.class, List.class, Boolean.class);
    Method call =
        Stream.of(operations.getMethods())
            .filter(method -> List.of(method.getParameterTypes()).equals(types))
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(() -> call.invoke(api, id, count, List.of(tags.split("")), true))
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .cause()
        .hasMessageContaining(problem);
  }

  private Object build(Long more) throws Throwable {
    Object builder = model("Derived").getMethod("builder").invoke(null);
    builder.getClass().getMethod("id", String.class).invoke(builder, "i");
    builder.getClass().getMethod("extra", String.class).invoke(builder, "e");
    builder.getClass().getMethod("more", Long.class).invoke(builder, more);
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void copiesCollections() throws Exception {
    Object tree = read("Tree", "{'name':'t','children':[{'name':'c'}]}");
    List<?> children = (List<?>) tree.getClass().getMethod("children").invoke(tree);

    assertThat(children).hasSize(1);
    assertThatThrownBy(() -> children.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  private void roundTrip(String model, JsonNode sample) throws Exception {
    JsonNode actual = json.valueToTree(json.treeToValue(sample, model(model)));
    assertThat(Samples.areEqual(actual, sample)).as("%s for %s", actual, sample).isTrue();
  }

  private Object read(String model, String text) throws IOException {
    return json.readValue(quoted(text), model(model));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  private static Class<?> model(String name) {
    return Objects.requireNonNull(models.get(name), name);
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
