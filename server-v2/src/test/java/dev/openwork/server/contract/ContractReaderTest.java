package dev.openwork.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Role;
import dev.openwork.server.resources.ResourceClasses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractReaderTest {
  private final SortedMap<String, String> memory = new TreeMap<>();
  private final Set<Class<?>> changed = new HashSet<>();

  @Test
  void anIncrementalContractEqualsACompleteOne() {
    String whole = ContractReader.read();
    assertThat(read(ResourceClasses.all())).isEqualTo(whole);

    for (Class<?> resource : ResourceClasses.all()) {
      changed.add(resource);
      assertThat(read(ResourceClasses.all())).as(resource.getSimpleName()).isEqualTo(whole);
    }
  }

  @Test
  void readsOnlyChangedResources() {
    read(Set.of(Oaks.class, Firs.class));
    memory.replaceAll((key, text) -> text.replace("\"Lists ", "\"Cached: lists "));

    changed.add(Firs.class);

    assertThat(read(Set.of(Oaks.class, Firs.class)))
        .contains("\"Cached: lists oaks\"", "\"Lists firs\"");
  }

  @Test
  void readsAllResourcesWhenTheReaderChanged() {
    read(Set.of(Oaks.class, Firs.class));
    memory.replaceAll((key, text) -> text.replace("\"Lists ", "\"Cached: lists "));

    changed.add(ResourceReader.class);

    assertThat(read(Set.of(Oaks.class, Firs.class))).doesNotContain("Cached");
  }

  @Test
  void removesADeletedResource() {
    read(Set.of(Oaks.class, Firs.class));

    assertThat(read(Set.of(Oaks.class))).contains("/oaks").doesNotContain("/firs");
    assertThat(memory.keySet()).noneMatch(key -> key.contains("Firs"));
  }

  @Test
  void rejectsADuplicateOperationIdOfACachedResource() {
    read(Set.of(Oaks.class));

    assertThatThrownBy(() -> read(Set.of(Oaks.class, OtherOaks.class)))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("Oaks.list")
        .hasMessageContaining("OtherOaks");
  }

  @Test
  void rejectsTwoOperationsAtOnePath() {
    assertThatThrownBy(() -> read(Set.of(Oaks.class, Twins.class)))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("GET /oaks");
  }

  @Test
  void rejectsAnnotationsThatBelongIntoTheFrame() {
    assertThatThrownBy(() -> read(Set.of(Described.class)))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("ContractFrame");
  }

  @Test
  void aSubtypeIsTheSameInsideAndOutsideOfItsUnion() {
    String together = read(Set.of(Firs.class, Trees.class));
    memory.clear();

    read(Set.of(Firs.class));

    assertThat(read(Set.of(Firs.class, Trees.class))).isEqualTo(together);
    assertThat(read(Set.of(Firs.class))).contains("\"default\": \"fir\"");
  }

  private String read(Set<Class<?>> resources) {
    Map<Class<?>, String> versions =
        changed.stream().collect(Collectors.toMap(type -> type, type -> "changed"));
    return ContractReader.read(
        resources, new ResourceCache(type -> versions.getOrDefault(type, "first"), memory));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  sealed interface Tree {}

  @JsonTypeName("fir")
  record Fir(int height) implements Tree {}

  @JsonTypeName("oak")
  record Oak(int age) implements Tree {}

  @Path("/oaks")
  @Tag(name = "Oaks")
  static final class Oaks {
    @GET
    @Operation(summary = "Lists oaks")
    @Access(Role.ANONYMOUS)
    public Oak list() {
      return new Oak(1);
    }
  }

  @Path("/other-oaks")
  @Tag(name = "Oaks")
  static final class OtherOaks {
    @GET
    @Operation(summary = "Has the id of another operation")
    @Access(Role.ANONYMOUS)
    public String list() {
      return "";
    }
  }

  @Path("/oaks")
  @Tag(name = "Twins")
  static final class Twins {
    @GET
    @Operation(summary = "Has the path of another operation")
    @Access(Role.ANONYMOUS)
    public String list() {
      return "";
    }
  }

  @Path("/firs")
  @Tag(name = "Firs")
  static final class Firs {
    @GET
    @Operation(summary = "Lists firs")
    @Access(Role.ANONYMOUS)
    public Fir list() {
      return new Fir(1);
    }
  }

  @Path("/trees")
  @Tag(name = "Trees")
  static final class Trees {
    @GET
    @Operation(summary = "Lists trees")
    @Access(Role.ANONYMOUS)
    public Tree list() {
      return new Fir(1);
    }
  }

  @Path("/described")
  @Tag(name = "Described", description = "Would appear in the frame")
  static final class Described {
    @GET
    @Operation(summary = "Lists nothing")
    @Access(Role.ANONYMOUS)
    public String list() {
      return "";
    }
  }
}
