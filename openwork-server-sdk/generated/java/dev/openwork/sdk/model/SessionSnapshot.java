// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.Message;
import dev.openwork.sdk.model.Session;
import dev.openwork.sdk.model.SessionStatus;
import dev.openwork.sdk.model.Todo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * SessionSnapshot
 */
@JsonPropertyOrder({
  SessionSnapshot.JSON_PROPERTY_SESSION,
  SessionSnapshot.JSON_PROPERTY_MESSAGES,
  SessionSnapshot.JSON_PROPERTY_TODOS,
  SessionSnapshot.JSON_PROPERTY_STATUS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class SessionSnapshot {
  public static final String JSON_PROPERTY_SESSION = "session";
  @jakarta.annotation.Nonnull
  private Session session;

  public static final String JSON_PROPERTY_MESSAGES = "messages";
  @jakarta.annotation.Nonnull
  private List<Message> messages;

  public static final String JSON_PROPERTY_TODOS = "todos";
  @jakarta.annotation.Nonnull
  private List<Todo> todos;

  public static final String JSON_PROPERTY_STATUS = "status";
  @jakarta.annotation.Nonnull
  private SessionStatus status;

  public SessionSnapshot() {
  }

  public SessionSnapshot session(@jakarta.annotation.Nonnull Session session) {
    
    this.session = session;
    return this;
  }

  /**
   * Get session
   * @return session
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SESSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Session getSession() {
    return session;
  }


  @JsonProperty(value = JSON_PROPERTY_SESSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setSession(@jakarta.annotation.Nonnull Session session) {
    this.session = session;
  }

  public SessionSnapshot messages(@jakarta.annotation.Nonnull List<Message> messages) {
    
    this.messages = messages;
    return this;
  }

  public SessionSnapshot addMessagesItem(Message messagesItem) {
    if (this.messages == null) {
      this.messages = new ArrayList<>();
    }
    this.messages.add(messagesItem);
    return this;
  }

  /**
   * Get messages
   * @return messages
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<Message> getMessages() {
    return messages;
  }


  @JsonProperty(value = JSON_PROPERTY_MESSAGES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setMessages(@jakarta.annotation.Nonnull List<Message> messages) {
    this.messages = messages;
  }

  public SessionSnapshot todos(@jakarta.annotation.Nonnull List<Todo> todos) {
    
    this.todos = todos;
    return this;
  }

  public SessionSnapshot addTodosItem(Todo todosItem) {
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

  public SessionSnapshot status(@jakarta.annotation.Nonnull SessionStatus status) {
    
    this.status = status;
    return this;
  }

  /**
   * Get status
   * @return status
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public SessionStatus getStatus() {
    return status;
  }


  @JsonProperty(value = JSON_PROPERTY_STATUS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setStatus(@jakarta.annotation.Nonnull SessionStatus status) {
    this.status = status;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    SessionSnapshot sessionSnapshot = (SessionSnapshot) o;
    return Objects.equals(this.session, sessionSnapshot.session) &&
        Objects.equals(this.messages, sessionSnapshot.messages) &&
        Objects.equals(this.todos, sessionSnapshot.todos) &&
        Objects.equals(this.status, sessionSnapshot.status);
  }

  @Override
  public int hashCode() {
    return Objects.hash(session, messages, todos, status);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class SessionSnapshot {\n");
    sb.append("    session: ").append(toIndentedString(session)).append("\n");
    sb.append("    messages: ").append(toIndentedString(messages)).append("\n");
    sb.append("    todos: ").append(toIndentedString(todos)).append("\n");
    sb.append("    status: ").append(toIndentedString(status)).append("\n");
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

