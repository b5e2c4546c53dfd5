// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ReloadItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ReloadFeed
 */
@JsonPropertyOrder({
  ReloadFeed.JSON_PROPERTY_CURSOR,
  ReloadFeed.JSON_PROPERTY_ITEMS
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ReloadFeed {
  public static final String JSON_PROPERTY_CURSOR = "cursor";
  @jakarta.annotation.Nonnull
  private Long cursor;

  public static final String JSON_PROPERTY_ITEMS = "items";
  @jakarta.annotation.Nonnull
  private List<ReloadItem> items;

  public ReloadFeed() {
  }

  public ReloadFeed cursor(@jakarta.annotation.Nonnull Long cursor) {
    
    this.cursor = cursor;
    return this;
  }

  /**
   * Get cursor
   * @return cursor
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CURSOR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public Long getCursor() {
    return cursor;
  }


  @JsonProperty(value = JSON_PROPERTY_CURSOR, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setCursor(@jakarta.annotation.Nonnull Long cursor) {
    this.cursor = cursor;
  }

  public ReloadFeed items(@jakarta.annotation.Nonnull List<ReloadItem> items) {
    
    this.items = items;
    return this;
  }

  public ReloadFeed addItemsItem(ReloadItem itemsItem) {
    if (this.items == null) {
      this.items = new ArrayList<>();
    }
    this.items.add(itemsItem);
    return this;
  }

  /**
   * Get items
   * @return items
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ITEMS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<ReloadItem> getItems() {
    return items;
  }


  @JsonProperty(value = JSON_PROPERTY_ITEMS, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setItems(@jakarta.annotation.Nonnull List<ReloadItem> items) {
    this.items = items;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ReloadFeed reloadFeed = (ReloadFeed) o;
    return Objects.equals(this.cursor, reloadFeed.cursor) &&
        Objects.equals(this.items, reloadFeed.items);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cursor, items);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ReloadFeed {\n");
    sb.append("    cursor: ").append(toIndentedString(cursor)).append("\n");
    sb.append("    items: ").append(toIndentedString(items)).append("\n");
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

