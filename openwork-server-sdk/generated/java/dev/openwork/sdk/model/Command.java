// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Command.
 *
 * @param name required
 * @param description optional
 * @param agent optional
 * @param model optional
 * @param source optional
 * @param template required
 * @param subtask optional
 * @param hints required
 */
public record Command(
    String name,
    @Nullable String description,
    @Nullable String agent,
    @Nullable String model,
    @Nullable String source,
    String template,
    @Nullable Boolean subtask,
    List<String> hints) {

  /** Checks that the required fields are present, and copies the collections. */
  public Command {
    Fields.required("Command.name", name);
    Fields.required("Command.template", template);
    Fields.required("Command.hints", hints);
    hints = Fields.copy(hints);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String agent;
    private @Nullable String model;
    private @Nullable String source;
    private @Nullable String template;
    private @Nullable Boolean subtask;
    private @Nullable List<String> hints;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    public Builder agent(@Nullable String agent) {
      this.agent = agent;
      return this;
    }

    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    public Builder template(String template) {
      this.template = template;
      return this;
    }

    public Builder subtask(@Nullable Boolean subtask) {
      this.subtask = subtask;
      return this;
    }

    public Builder hints(List<String> hints) {
      this.hints = hints;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public Command build() {
      return new Command(name, description, agent, model, source, template, subtask, hints);
    }
  }
}
