// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.
package dev.openwork.sdk.model;

import com.fasterxml.jackson.annotation.*;
import dev.openwork.sdk.schema.Fields;
import org.jspecify.annotations.Nullable;

/**
 * PromptPart.
 *
 * @param type required
 * @param text optional; at most 1000000 characters
 * @param mime optional; at most 200 characters
 * @param url optional; at most 10000000 characters
 * @param filename optional; at most 1000 characters
 * @param name optional; at most 200 characters
 */
public record PromptPart(
    TypeEnum type,
    @Nullable String text,
    @Nullable String mime,
    @Nullable String url,
    @Nullable String filename,
    @Nullable String name) {

  /** Checks that the required fields are present, and copies the collections. */
  public PromptPart {
    Fields.required("PromptPart.type", type);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value and checks the constraints of its fields. Not thread-safe. */
  public static final class Builder {
    private @Nullable TypeEnum type;
    private @Nullable String text;
    private @Nullable String mime;
    private @Nullable String url;
    private @Nullable String filename;
    private @Nullable String name;

    private Builder() {}

    public Builder type(TypeEnum type) {
      this.type = type;
      return this;
    }

    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    public Builder mime(@Nullable String mime) {
      this.mime = mime;
      return this;
    }

    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    public Builder filename(@Nullable String filename) {
      this.filename = filename;
      return this;
    }

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required field is missing or a constraint is violated
     */
    public PromptPart build() {
      Fields.length("PromptPart.text", text, 0, 1000000);
      Fields.length("PromptPart.mime", mime, 0, 200);
      Fields.length("PromptPart.url", url, 0, 10000000);
      Fields.length("PromptPart.filename", filename, 0, 1000);
      Fields.length("PromptPart.name", name, 0, 200);
      return new PromptPart(type, text, mime, url, filename, name);
    }
  }

  /** The values of <code>type</code>, an open enumeration: other values are kept. */
  public record TypeEnum(@JsonValue String value) {
    public static final TypeEnum TEXT = new TypeEnum("text");
    public static final TypeEnum FILE = new TypeEnum("file");
    public static final TypeEnum AGENT = new TypeEnum("agent");

    /** Checks that the value is present. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TypeEnum {
      Fields.required("TypeEnum", value);
    }

    /** The values that this version lists, for {@code switch}. */
    public enum Known {
      TEXT,
      FILE,
      AGENT,
      /** Any other value. */
      UNRECOGNIZED
    }

    /** Returns the constant of the value. */
    public Known known() {
      return switch (value) {
        case "text" -> Known.TEXT;
        case "file" -> Known.FILE;
        case "agent" -> Known.AGENT;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
