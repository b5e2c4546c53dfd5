package dev.openwork.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.annotation.Access;
import dev.openwork.server.domain.Role;
import dev.openwork.server.resources.ResourceClasses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelGraphTest {

  @Test
  void theContractIsTheSameWithAndWithoutCaches() {
    assertThat(ContractReader.read()).isEqualTo(ContractReader.readUncached(ResourceClasses.all()));
  }

  @Test
  void theContractOfInterdependentTypesIsTheSameWithAndWithoutCaches() {
    Set<Class<?>> resources = new HashSet<>(ResourceClasses.all());
    resources.add(Trees.class);

    assertThat(ContractReader.read(resources))
        .contains("\"Tree\"", "\"Bark\"", "\"pattern\"")
        .isEqualTo(ContractReader.readUncached(resources));
  }

  @Test
  void aMapperIntrospectsEachClassOnce() {
    ObjectMapper mapper = CachedIntrospector.addTo(new ObjectMapper());

    assertThat(mapper.getSerializationConfig().introspect(mapper.constructType(Tree.class)))
        .isSameAs(mapper.getSerializationConfig().introspect(mapper.constructType(Tree.class)));
    assertThat(mapper.getDeserializationConfig().introspect(mapper.constructType(Tree.class)))
        .isSameAs(mapper.getDeserializationConfig().introspect(mapper.constructType(Tree.class)));
  }

  @Path("/trees")
  @Tag(name = "Trees")
  static final class Trees {
    @GET
    @Operation(summary = "Refers to itself in lists, maps and optionals")
    @Access(Role.ANONYMOUS)
    public Tree read(
        @QueryParam("first") @Size(min = 1) String first, @QueryParam("second") String second) {
      return new Tree(
          first + second, null, List.of(), Map.of(), Optional.empty(), Kind.OAK, new Bark(1));
    }

    @GET
    @Path("/all")
    @Operation(summary = "A parameter with the same name and another constraint")
    @Access(Role.ANONYMOUS)
    public List<Tree> readAll(@QueryParam("first") @Size(min = 2) String first) {
      return List.of(read(first, first));
    }

    @POST
    @Operation(summary = "The same type in request and response")
    @Access(Role.ANONYMOUS)
    public Tree plant(Tree tree) {
      return tree;
    }

    @POST
    @Path("/bark")
    @Operation(summary = "A type with another schema in request and response")
    @Access(Role.ANONYMOUS)
    public Bark peel(Bark bark) {
      return bark;
    }

    @POST
    @Path("/forest")
    @Operation(summary = "Constraints on types that are used elsewhere without")
    @Access(Role.ANONYMOUS)
    public Forest join(Forest forest) {
      return forest;
    }
  }

  record Tree(
      String name,
      @Nullable Tree parent,
      List<Tree> children,
      Map<String, Tree> named,
      Optional<Tree> twin,
      Kind kind,
      Bark bark) {}

  record Forest(
      @NotNull Tree oldest,
      @Size(min = 1, max = 9) List<@NotNull Tree> trees,
      Forest.Soil soil,
      @jakarta.validation.constraints.Pattern(regexp = "[a-z]+") String name) {
    record Soil(int depth, Kind kind) {}
  }

  @Schema(implementation = Moss.class)
  record Bark(int thickness) {}

  record Moss(boolean green, Kind kind) {}

  enum Kind {
    OAK,
    FIR
  }
}
