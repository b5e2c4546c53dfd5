// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.QuestionOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Question
 */
@JsonPropertyOrder({
  Question.JSON_PROPERTY_QUESTION,
  Question.JSON_PROPERTY_HEADER,
  Question.JSON_PROPERTY_OPTIONS,
  Question.JSON_PROPERTY_MULTIPLE,
  Question.JSON_PROPERTY_CUSTOM
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class Question {
  public static final String JSON_PROPERTY_QUESTION = "question";
  @jakarta.annotation.Nonnull
  private String question;

  public static final String JSON_PROPERTY_HEADER = "header";
  @jakarta.annotation.Nonnull
  private String header;

  public static final String JSON_PROPERTY_OPTIONS = "options";
  @jakarta.annotation.Nonnull
  private List<QuestionOption> options;

  public static final String JSON_PROPERTY_MULTIPLE = "multiple";
  @jakarta.annotation.Nullable
  private Boolean multiple;

  public static final String JSON_PROPERTY_CUSTOM = "custom";
  @jakarta.annotation.Nullable
  private Boolean custom;

  public Question() {
  }

  public Question question(@jakarta.annotation.Nonnull String question) {
    
    this.question = question;
    return this;
  }

  /**
   * Get question
   * @return question
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_QUESTION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getQuestion() {
    return question;
  }


  @JsonProperty(value = JSON_PROPERTY_QUESTION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setQuestion(@jakarta.annotation.Nonnull String question) {
    this.question = question;
  }

  public Question header(@jakarta.annotation.Nonnull String header) {
    
    this.header = header;
    return this;
  }

  /**
   * Get header
   * @return header
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_HEADER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getHeader() {
    return header;
  }


  @JsonProperty(value = JSON_PROPERTY_HEADER, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setHeader(@jakarta.annotation.Nonnull String header) {
    this.header = header;
  }

  public Question options(@jakarta.annotation.Nonnull List<QuestionOption> options) {
    
    this.options = options;
    return this;
  }

  public Question addOptionsItem(QuestionOption optionsItem) {
    if (this.options == null) {
      this.options = new ArrayList<>();
    }
    this.options.add(optionsItem);
    return this;
  }

  /**
   * Get options
   * @return options
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_OPTIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<QuestionOption> getOptions() {
    return options;
  }


  @JsonProperty(value = JSON_PROPERTY_OPTIONS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setOptions(@jakarta.annotation.Nonnull List<QuestionOption> options) {
    this.options = options;
  }

  public Question multiple(@jakarta.annotation.Nullable Boolean multiple) {
    
    this.multiple = multiple;
    return this;
  }

  /**
   * Get multiple
   * @return multiple
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_MULTIPLE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Boolean getMultiple() {
    return multiple;
  }


  @JsonProperty(value = JSON_PROPERTY_MULTIPLE, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setMultiple(@jakarta.annotation.Nullable Boolean multiple) {
    this.multiple = multiple;
  }

  public Question custom(@jakarta.annotation.Nullable Boolean custom) {
    
    this.custom = custom;
    return this;
  }

  /**
   * Get custom
   * @return custom
   */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_CUSTOM, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)

  public Boolean getCustom() {
    return custom;
  }


  @JsonProperty(value = JSON_PROPERTY_CUSTOM, required = false)
  @JsonInclude(value = JsonInclude.Include.USE_DEFAULTS)
  public void setCustom(@jakarta.annotation.Nullable Boolean custom) {
    this.custom = custom;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Question question = (Question) o;
    return Objects.equals(this.question, question.question) &&
        Objects.equals(this.header, question.header) &&
        Objects.equals(this.options, question.options) &&
        Objects.equals(this.multiple, question.multiple) &&
        Objects.equals(this.custom, question.custom);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, header, options, multiple, custom);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class Question {\n");
    sb.append("    question: ").append(toIndentedString(question)).append("\n");
    sb.append("    header: ").append(toIndentedString(header)).append("\n");
    sb.append("    options: ").append(toIndentedString(options)).append("\n");
    sb.append("    multiple: ").append(toIndentedString(multiple)).append("\n");
    sb.append("    custom: ").append(toIndentedString(custom)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  /**
   * Convert the given object to string with each line indented by 4 spaces
   * (except the first line).
   */
  private String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }

}

