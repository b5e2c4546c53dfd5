// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * QuestionAnswers
 */
@JsonPropertyOrder({
  QuestionAnswers.JSON_PROPERTY_ANSWERS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class QuestionAnswers {
  public static final String JSON_PROPERTY_ANSWERS = "answers";
  @jakarta.annotation.Nonnull
  private List<List<String>> answers;

  public QuestionAnswers() {
  }

  public QuestionAnswers answers(@jakarta.annotation.Nonnull List<List<String>> answers) {
    
    this.answers = answers;
    return this;
  }

  public QuestionAnswers addAnswersItem(List<String> answersItem) {
    if (this.answers == null) {
      this.answers = new ArrayList<>();
    }
    this.answers.add(answersItem);
    return this;
  }

  /**
   * Get answers
   * @return answers
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ANSWERS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<List<String>> getAnswers() {
    return answers;
  }


  @JsonProperty(value = JSON_PROPERTY_ANSWERS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setAnswers(@jakarta.annotation.Nonnull List<List<String>> answers) {
    this.answers = answers;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    QuestionAnswers questionAnswers = (QuestionAnswers) o;
    return Objects.equals(this.answers, questionAnswers.answers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(answers);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class QuestionAnswers {\n");
    sb.append("    answers: ").append(toIndentedString(answers)).append("\n");
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

