package dev.openwork.server.contract;

import dev.openwork.server.domain.ServerInfo;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the contract says besides its operations and schemas. */
final class ContractFrame {
  static final String CLIENT_TOKEN = "clientToken";
  static final String HOST_TOKEN = "hostToken";

  private ContractFrame() {}

  static OpenAPI of(String title) {
    return new OpenAPI(SpecVersion.V31)
        .openapi("3.1.0")
        .info(
            new Info()
                .title(title)
                .version(ServerInfo.CONTRACT_VERSION)
                .description("The API of OpenWork's Server V2. Written by the build; do not edit."))
        .tags(
            List.of(
                tag("System", "The server and the processes it looks after"),
                tag("Workspaces", "Folders that people and agents work in"),
                tag("Sessions", "The conversations of a workspace"),
                tag("Permissions", "What agents must be allowed to do before they do it"),
                tag("Questions", "What agents want to know before they go on"),
                tag("Events", "What happens in a workspace, as it happens")))
        .components(
            new Components()
                .securitySchemes(
                    new TreeMap<>(Map.of(CLIENT_TOKEN, clientToken(), HOST_TOKEN, hostToken()))));
  }

  private static Tag tag(String name, String description) {
    return new Tag().name(name).description(description);
  }

  private static SecurityScheme clientToken() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description("The client token; the host token is taken here, too");
  }

  private static SecurityScheme hostToken() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.HEADER)
        .name("X-OpenWork-Host-Token")
        .description("The host token");
  }
}
