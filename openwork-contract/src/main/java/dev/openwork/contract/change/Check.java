package dev.openwork.contract.change;

import static dev.openwork.contract.change.Level.BREAKING;
import static dev.openwork.contract.change.Level.COMPATIBLE;
import static dev.openwork.contract.change.Level.MAY_BREAK;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules of the comparison. Each kind of change has a stable id, a level per direction, and a
 * reason. Names in generated code are not considered.
 */
public enum Check {
  OPERATION_REMOVED(BREAKING, "Clients that call the operation are rejected"),
  OPERATION_ADDED(COMPATIBLE, "No client of the old contract calls it"),
  OPERATION_MOVED(BREAKING, "The old method and path are no longer available"),
  OPERATION_RENAMED(COMPATIBLE, "Operation ids and names of path variables are not sent"),
  OPERATION_TAGS_CHANGED(COMPATIBLE, "Tags are not sent"),
  WEBHOOK_ADDED(MAY_BREAK, "Receivers get a call that they do not expect"),
  WEBHOOK_REMOVED(BREAKING, "Receivers wait for a call that no longer arrives"),
  SECURITY_STRICTER(BREAKING, "No credentials that were sufficient are still sufficient"),
  SECURITY_CHANGED(COMPATIBLE, "Credentials that were sufficient are still sufficient"),
  SECURITY_SCHEME_ADDED(COMPATIBLE, "A scheme has an effect only where operations require it"),
  SECURITY_SCHEME_REMOVED(COMPATIBLE, "A scheme has an effect only where operations require it"),
  SECURITY_SCHEME_CHANGED(BREAKING, "Clients present their credentials in the old way"),
  SECURITY_SCHEME_WIDENED(COMPATIBLE, "The old ways to get credentials are still available"),
  SECURITY_SCHEME_URL_CHANGED(MAY_BREAK, "Clients that use the old URL depend on a redirect"),
  SERVER_ADDED(COMPATIBLE, "The old servers are still available"),
  SERVER_REMOVED(MAY_BREAK, "Clients that use the old URL depend on a redirect"),
  SERVER_CHANGED(MAY_BREAK, "Clients can have used the old values of the URL's variables"),
  PARAMETER_ADDED(COMPATIBLE, "Requests without the parameter are still valid"),
  PARAMETER_ADDED_REQUIRED(BREAKING, COMPATIBLE, "Requests without the parameter are rejected"),
  PARAMETER_REMOVED(BREAKING, "The parameter no longer has its effect"),
  PARAMETER_REQUIRED(BREAKING, COMPATIBLE, "Requests without the parameter are rejected"),
  PARAMETER_OPTIONAL(COMPATIBLE, BREAKING, "A receiver can miss the parameter"),
  PARAMETER_RENAMED(COMPATIBLE, "Names of path variables and the case of headers are not relevant"),
  PARAMETER_STYLE_CHANGED(BREAKING, "The two sides encode the value in different ways"),
  PARAMETER_ENCODING_STRICTER(BREAKING, COMPATIBLE, "Values that were sent are no longer valid"),
  PARAMETER_ENCODING_WIDENED(COMPATIBLE, MAY_BREAK, "Receivers can get values in another form"),
  PARAMETER_TEXT(COMPATIBLE, BREAKING, "Parameters are sent as text"),
  PARAMETER_LIST(COMPATIBLE, BREAKING, "A single value is a valid list of one"),
  BODY_ADDED(COMPATIBLE, "Requests without a body are still valid"),
  BODY_ADDED_REQUIRED(BREAKING, COMPATIBLE, "Requests without a body are rejected"),
  BODY_REMOVED(BREAKING, "The body no longer has its effect"),
  BODY_REQUIRED(BREAKING, COMPATIBLE, "Requests without a body are rejected"),
  BODY_OPTIONAL(COMPATIBLE, BREAKING, "A receiver can miss the body"),
  MEDIA_TYPE_ADDED(COMPATIBLE, "The old media types are still available"),
  MEDIA_TYPE_REMOVED(BREAKING, "Clients use the media type"),
  MEDIA_TYPE_WIDENED(COMPATIBLE, BREAKING, "Responses can have other media types"),
  MEDIA_TYPE_NARROWED(BREAKING, COMPATIBLE, "Requests with other media types are rejected"),
  PART_TYPE_NARROWED(BREAKING, COMPATIBLE, "Parts with the old media type are rejected"),
  PART_TYPE_WIDENED(COMPATIBLE, BREAKING, "Parts can have media types that clients cannot read"),
  STATUS_ADDED(COMPATIBLE, MAY_BREAK, "Clients can get a status that they do not expect"),
  STATUS_REMOVED(BREAKING, "Clients depend on the outcome"),
  ERROR_STATUS_ADDED(COMPATIBLE, "Clients handle errors by the class of their status"),
  ERROR_STATUS_REMOVED(BREAKING, COMPATIBLE, "An error that no longer occurs breaks no client"),
  HEADER_ADDED(COMPATIBLE, "Clients ignore headers that they do not know"),
  HEADER_ADDED_REQUIRED(BREAKING, COMPATIBLE, "Messages without the header are rejected"),
  HEADER_REMOVED(BREAKING, "Clients read the header"),
  HEADER_REQUIRED(BREAKING, COMPATIBLE, "Messages without the header are rejected"),
  HEADER_OPTIONAL(COMPATIBLE, BREAKING, "Clients can miss the header"),
  HEADER_RENAMED(COMPATIBLE, "The case of header names is not relevant"),
  LINK_ADDED(COMPATIBLE, "Clients ignore links that they do not know"),
  LINK_REMOVED(MAY_BREAK, "Clients can follow the link"),
  LINK_CHANGED(MAY_BREAK, "Clients can follow the link"),
  TYPE_NARROWED(BREAKING, COMPATIBLE, "Values of the old type are rejected"),
  TYPE_WIDENED(COMPATIBLE, BREAKING, "Clients get values of a type that they cannot read"),
  TYPE_REPLACED(BREAKING, "Neither side understands the type of the other"),
  NULL_FORBIDDEN(BREAKING, COMPATIBLE, "Null is rejected"),
  NULL_ALLOWED(COMPATIBLE, BREAKING, "Clients do not expect null"),
  FORMAT_ADDED(BREAKING, COMPATIBLE, "Values in other formats are rejected"),
  FORMAT_REMOVED(COMPATIBLE, MAY_BREAK, "Clients can parse values by the old format"),
  FORMAT_NARROWED(BREAKING, COMPATIBLE, "Numbers outside of the smaller range are rejected"),
  FORMAT_WIDENED(COMPATIBLE, BREAKING, "Clients cannot store numbers of the larger range"),
  FORMAT_CHANGED(BREAKING, "Neither side understands the format of the other"),
  ENUM_ADDED(BREAKING, COMPATIBLE, "Values outside of the enum are rejected"),
  ENUM_REMOVED(COMPATIBLE, MAY_BREAK, "Clients can get values that they do not expect"),
  ENUM_VALUE_ADDED(COMPATIBLE, MAY_BREAK, "Clients can get a value that they do not expect"),
  ENUM_VALUE_REMOVED(BREAKING, COMPATIBLE, "The value is rejected"),
  ENUM_REPLACED(BREAKING, "No old value is valid any longer"),
  BOUND_NARROWED(BREAKING, COMPATIBLE, "Values outside of the bounds are rejected"),
  BOUND_WIDENED(COMPATIBLE, MAY_BREAK, "Clients can depend on the old bounds"),
  PATTERN_ADDED(BREAKING, COMPATIBLE, "Values that do not match are rejected"),
  PATTERN_REMOVED(COMPATIBLE, MAY_BREAK, "Clients can parse values by the old pattern"),
  PATTERN_CHANGED(BREAKING, MAY_BREAK, "Values of the old pattern can be rejected"),
  CONTENT_ADDED(BREAKING, COMPATIBLE, "Strings in other encodings are rejected"),
  CONTENT_REMOVED(COMPATIBLE, BREAKING, "Clients decode the string"),
  CONTENT_CHANGED(BREAKING, "The two sides encode the string in different ways"),
  PROPERTY_ADDED(COMPATIBLE, "Senders may omit it, receivers ignore it"),
  PROPERTY_ADDED_REQUIRED(BREAKING, COMPATIBLE, "Requests without the property are rejected"),
  PROPERTY_ADDED_TYPED(BREAKING, "Additional properties of this name had another type"),
  PROPERTY_REMOVED(MAY_BREAK, BREAKING, "Servers ignore the property, clients miss it"),
  PROPERTY_REJECTED(BREAKING, "Requests with the property are rejected, clients miss it"),
  PROPERTY_NOT_NAMED(COMPATIBLE, "The additional properties include the property"),
  PROPERTY_REQUIRED(BREAKING, COMPATIBLE, "Requests without the property are rejected"),
  PROPERTY_OPTIONAL(COMPATIBLE, BREAKING, "Clients can miss the property"),
  PROPERTY_READ_ONLY(MAY_BREAK, COMPATIBLE, "Servers ignore the property in requests"),
  PROPERTY_WRITE_ONLY(COMPATIBLE, BREAKING, "Clients miss the property in responses"),
  PROPERTY_IN_BOTH(COMPATIBLE, "Senders may omit it, receivers ignore it"),
  ADDITIONAL_PROPERTIES_FORBIDDEN(BREAKING, COMPATIBLE, "Additional properties are rejected"),
  ADDITIONAL_PROPERTIES_ALLOWED(COMPATIBLE, "Clients ignore properties that they do not know"),
  ADDITIONAL_ITEMS_FORBIDDEN(BREAKING, COMPATIBLE, "Additional items are rejected"),
  ADDITIONAL_ITEMS_ALLOWED(COMPATIBLE, MAY_BREAK, "Clients can get more items than they expect"),
  CONDITION_ADDED(BREAKING, COMPATIBLE, "Values that do not satisfy it are rejected"),
  CONDITION_REMOVED(COMPATIBLE, MAY_BREAK, "Clients can depend on the condition"),
  CONDITION_CHANGED(BREAKING, MAY_BREAK, "Values that satisfy the old condition can be rejected"),
  UNION_MEMBER_ADDED(COMPATIBLE, MAY_BREAK, "Clients can get a member that they do not expect"),
  UNION_MEMBER_REMOVED(BREAKING, COMPATIBLE, "Values of the member are rejected"),
  UNION_MEMBER_REPLACED(COMPATIBLE, BREAKING, "No old member occurs any longer"),
  UNION_MEMBER_COVERED(COMPATIBLE, "Another member includes its values"),
  UNION_EXCLUSIVE(MAY_BREAK, COMPATIBLE, "Values that match several members are rejected"),
  UNION_INCLUSIVE(COMPATIBLE, MAY_BREAK, "Values can match several members"),
  DISCRIMINATOR_ADDED(BREAKING, COMPATIBLE, "Values without the discriminator are rejected"),
  DISCRIMINATOR_REMOVED(COMPATIBLE, BREAKING, "Clients select the type by the discriminator"),
  DISCRIMINATOR_CHANGED(BREAKING, "The two sides select the type by different properties"),
  MAPPING_ADDED(COMPATIBLE, MAY_BREAK, "Clients can get a member that they do not expect"),
  MAPPING_REMOVED(BREAKING, COMPATIBLE, "Values of the member are rejected"),
  REFERENCE_REPLACED(COMPATIBLE, "The two schemas accept the same values"),
  SCHEMA_ADDED(COMPATIBLE, "The references to the schema are compared"),
  SCHEMA_REMOVED(COMPATIBLE, "The references to the schema are compared"),
  DEFAULT_CHANGED(MAY_BREAK, "A value that is absent has another meaning"),
  DEPRECATION_CHANGED(COMPATIBLE, "The element still works"),
  XML_CHANGED(MAY_BREAK, "The XML form of the value differs"),
  ACCESS_CHANGED(COMPATIBLE, "The messages of this direction do not change"),
  KEYWORD_CHANGED(BREAKING, "The comparison does not know the keyword"),
  REWRITTEN(COMPATIBLE, "The new form has the same meaning"),
  VERSION_CHANGED(COMPATIBLE, "Versions are not sent"),
  DOCUMENTATION_CHANGED(COMPATIBLE, "Descriptions, summaries, examples and extensions");

  private final Level request;
  private final Level response;
  private final String reason;

  Check(Level level, String reason) {
    this(level, level, reason);
  }

  Check(Level request, Level response, String reason) {
    this.request = request;
    this.response = response;
    this.reason = reason;
  }

  /** Returns the stable id, for example {@code enum-value-added}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the check with this id, if any. */
  public static Optional<Check> of(String id) {
    return Arrays.stream(values()).filter(check -> check.id().equals(id)).findFirst();
  }

  /**
   * Returns the level of the change for values of a direction. Changes that are not about values
   * have the same level in both directions.
   */
  public Level level(Direction direction) {
    return direction == Direction.RESPONSE ? response : request;
  }

  /** Returns why the change has its level, without a full stop. */
  public String reason() {
    return reason;
  }
}
