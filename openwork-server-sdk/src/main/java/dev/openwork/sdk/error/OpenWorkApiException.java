package dev.openwork.sdk.error;

import java.util.List;

/**
 * Thrown when the server returns an error or a response that does not conform to the contract. Each
 * error code of the contract has a subclass; any other code is thrown as this class.
 */
public sealed class OpenWorkApiException extends OpenWorkException
    permits BadGatewayException,
        ConflictException,
        ForbiddenException,
        InternalErrorException,
        InvalidRequestException,
        NotFoundException,
        NotImplementedException,
        ServiceUnavailableException,
        UnauthorizedException {
  private static final long serialVersionUID = 1L;

  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;

  private final ApiError error;

  OpenWorkApiException(ApiError error) {
    super(error.message(), null);
    this.error = error;
  }

  /** Creates an exception for a response that could not be read because of {@code cause}. */
  public OpenWorkApiException(ApiError error, Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  /** Returns the exception for an error response, of the subclass for its code. */
  public static OpenWorkApiException of(ApiError error) {
    return switch (error.code()) {
      case "bad_gateway" -> new BadGatewayException(error);
      case "conflict" -> new ConflictException(error);
      case "forbidden" -> new ForbiddenException(error);
      case "internal_error" -> new InternalErrorException(error);
      case "invalid_request" -> new InvalidRequestException(error);
      case "not_found" -> new NotFoundException(error);
      case "not_implemented" -> new NotImplementedException(error);
      case "service_unavailable" -> new ServiceUnavailableException(error);
      case "unauthorized" -> new UnauthorizedException(error);
      default -> new OpenWorkApiException(error);
    };
  }

  /** Returns the error. */
  public ApiError error() {
    return error;
  }

  /** Returns the HTTP status. */
  public int status() {
    return error.status();
  }

  /** Returns the error code, such as {@code not_found}. */
  public String code() {
    return error.code();
  }

  /** Returns one line for each invalid part of the input, possibly none. */
  public List<String> details() {
    return error.details();
  }

  /** Returns the ID of the request in the server's log; empty if the response has none. */
  public String requestId() {
    return error.requestId();
  }

  @Override
  public boolean isRetryable() {
    return status() >= FIRST_SERVER_ERROR
        || status() == REQUEST_TIMEOUT
        || status() == TOO_MANY_REQUESTS;
  }
}
