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
 * QuestionRepliedProperties
 */
@JsonPropertyOrder({
  QuestionRepliedProperties.JSON_PROPERTY_SESSION_I_D,
  QuestionRepliedProperties.JSON_PROPERTY_REQUEST_I_D,
  QuestionRepliedProperties.JSON_PROPERTY_ANSWERS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class QuestionRepliedProperties {
  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_REQUEST_I_D = "requestID";
  @jakarta.annotation.Nonnull
  private String requestID;

  public static final String JSON_PROPERTY_ANSWERS = "answers";
  @jakarta.annotation.Nonnull
  private List<List<String>> answers;

  public QuestionRepliedProperties() {
  }

  public QuestionRepliedProperties sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
    this.sessionID = sessionID;
    return this;
  }

  /**
   * Get sessionID
   * @return sessionID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getSessionID() {
    return sessionID;
  }


  @JsonProperty(value = JSON_PROPERTY_SESSION_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSessionID(@jakarta.annotation.Nonnull String sessionID) {
    this.sessionID = sessionID;
  }

  public QuestionRepliedProperties requestID(@jakarta.annotation.Nonnull String requestID) {
    
    this.requestID = requestID;
    return this;
  }

  /**
   * Get requestID
   * @return requestID
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_REQUEST_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getRequestID() {
    return requestID;
  }


  @JsonProperty(value = JSON_PROPERTY_REQUEST_I_D, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRequestID(@jakarta.annotation.Nonnull String requestID) {
    this.requestID = requestID;
  }

  public QuestionRepliedProperties answers(@jakarta.annotation.Nonnull List<List<String>> answers) {
    
    this.answers = answers;
    return this;
  }

  public QuestionRepliedProperties addAnswersItem(List<String> answersItem) {
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
    QuestionRepliedProperties questionRepliedProperties = (QuestionRepliedProperties) o;
    return Objects.equals(this.sessionID, questionRepliedProperties.sessionID) &&
        Objects.equals(this.requestID, questionRepliedProperties.requestID) &&
        Objects.equals(this.answers, questionRepliedProperties.answers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionID, requestID, answers);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class QuestionRepliedProperties {\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    requestID: ").append(toIndentedString(requestID)).append("\n");
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

