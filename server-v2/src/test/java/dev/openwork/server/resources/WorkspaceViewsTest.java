package dev.openwork.server.resources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import dev.openwork.server.model.Envelope;
import dev.openwork.server.model.WorkspaceView;
import dev.openwork.server.web.WireJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceViewsTest {
  private static final Instant NOW = Instant.parse("2026-01-31T08:00:00Z");

  private final WorkspaceViews views = new WorkspaceViews();

  @Test
  void areSerializedLikeAnyOtherList() throws Exception {
    List<Workspace> workspaces = List.of(named("a"), named("\u00e9\u4e2d\"\n\\"));
    List<WorkspaceView> plain = workspaces.stream().map(WorkspaceView::of).toList();
    ObjectMapper mapper = WireJson.mapper();
    String expected = mapper.writeValueAsString(Envelope.of(plain));

    for (int time = 0; time < 2; time++) {
      List<WorkspaceView> shown = views.of(workspaces);
      assertThat(shown).isEqualTo(plain);
      assertThat(new String(mapper.writeValueAsBytes(Envelope.of(shown)), UTF_8))
          .isEqualTo(expected);
    }
    assertThat(mapper.writeValueAsString(Envelope.of(views.of(List.of()))))
        .startsWith("{\"ok\":true,\"data\":[],");
  }

  @Test
  void areRebuiltOnlyForAnotherList() {
    List<Workspace> first = List.of(named("a"));
    List<Workspace> second = List.of(named("b"));

    assertThat(views.of(first)).isSameAs(views.of(first));
    assertThat(views.of(second)).singleElement().matches(view -> view.displayName().equals("b"));
    assertThat(views.of(first)).singleElement().matches(view -> view.displayName().equals("a"));
  }

  private static Workspace named(String name) {
    return new Workspace(
        "ws_0123456789ab",
        "slug",
        name,
        WorkspaceKind.LOCAL,
        WorkspaceStatus.READY,
        Path.of("/home/me/project"),
        SyncState.NONE,
        NOW,
        NOW);
  }
}
