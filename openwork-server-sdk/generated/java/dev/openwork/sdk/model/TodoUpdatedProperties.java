// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.Todo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * TodoUpdatedProperties
 */
@JsonPropertyOrder({
  TodoUpdatedProperties.JSON_PROPERTY_SESSION_I_D,
  TodoUpdatedProperties.JSON_PROPERTY_TODOS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class TodoUpdatedProperties {
  public static final String JSON_PROPERTY_SESSION_I_D = "sessionID";
  @jakarta.annotation.Nonnull
  private String sessionID;

  public static final String JSON_PROPERTY_TODOS = "todos";
  @jakarta.annotation.Nonnull
  private List<Todo> todos;

  public TodoUpdatedProperties() {
  }

  public TodoUpdatedProperties sessionID(@jakarta.annotation.Nonnull String sessionID) {
    
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

  public TodoUpdatedProperties todos(@jakarta.annotation.Nonnull List<Todo> todos) {
    
    this.todos = todos;
    return this;
  }

  public TodoUpdatedProperties addTodosItem(Todo todosItem) {
    if (this.todos == null) {
      this.todos = new ArrayList<>();
    }
    this.todos.add(todosItem);
    return this;
  }

  /**
   * Get todos
   * @return todos
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TODOS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<Todo> getTodos() {
    return todos;
  }


  @JsonProperty(value = JSON_PROPERTY_TODOS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setTodos(@jakarta.annotation.Nonnull List<Todo> todos) {
    this.todos = todos;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    TodoUpdatedProperties todoUpdatedProperties = (TodoUpdatedProperties) o;
    return Objects.equals(this.sessionID, todoUpdatedProperties.sessionID) &&
        Objects.equals(this.todos, todoUpdatedProperties.todos);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionID, todos);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class TodoUpdatedProperties {\n");
    sb.append("    sessionID: ").append(toIndentedString(sessionID)).append("\n");
    sb.append("    todos: ").append(toIndentedString(todos)).append("\n");
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

