package dev.openwork.server.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.glassfish.jersey.server.ParamException;

/** Converts exceptions of the frameworks to failures. */
final class Failures {
  private static final String BODY = "body";
  private static final String BODY_PARAMETER = "request"; // the parameter name in resources
  private static final String MALFORMED = "The request is invalid; see details";

  private Failures() {}

  static Failure of(ConstraintViolationException violated) {
    List<FieldProblem> problems =
        violated.getConstraintViolations().stream()
            .map(Failures::problem)
            .sorted(Comparator.comparing(problem -> problem.path().orElse("")))
            .toList();
    return new Failure(FailureCode.INVALID_REQUEST, MALFORMED, problems);
  }

  static Failure of(JsonProcessingException unreadable) {
    FieldProblem problem = new FieldProblem(message(unreadable), Optional.of(path(unreadable)));
    return new Failure(FailureCode.INVALID_REQUEST, MALFORMED, List.of(problem));
  }

  static Failure of(ParamException unreadable) {
    FieldProblem problem =
        new FieldProblem(
            "Does not have the type in the API contract",
            Optional.of(unreadable.getParameterName()));
    return new Failure(FailureCode.INVALID_REQUEST, MALFORMED, List.of(problem));
  }

  private static String message(JsonProcessingException unreadable) {
    if (unreadable instanceof StreamConstraintsException) {
      return "Nested too deeply, or a name, number or string is too long";
    }
    if (unreadable instanceof UnrecognizedPropertyException) {
      return "Unknown property";
    }
    return unreadable instanceof JsonMappingException
        ? "Does not have the type in the API contract"
        : "Invalid JSON: " + unreadable.getOriginalMessage();
  }

  private static FieldProblem problem(ConstraintViolation<?> violation) {
    return new FieldProblem(violation.getMessage(), Optional.of(path(violation)));
  }

  /** Omits the method and, for bodies, the parameter. */
  private static String path(ConstraintViolation<?> violation) {
    StringBuilder path = new StringBuilder();
    String parameter = BODY;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() != ElementKind.METHOD) {
        append(path, node);
      }
    }
    if (!path.isEmpty()) {
      return path.toString();
    }
    return parameter.equals(BODY_PARAMETER) ? BODY : parameter;
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      path.append(path.isEmpty() ? "" : ".").append(node.getName());
    }
  }

  private static String path(JsonProcessingException unreadable) {
    StringJoiner path = new StringJoiner(".");
    path.setEmptyValue(BODY);
    if (unreadable instanceof JsonMappingException mapping) {
      mapping.getPath().forEach(step -> path.add(step(step)));
    }
    return path.toString().replace(".[", "[");
  }

  private static String step(JsonMappingException.Reference step) {
    return step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName();
  }
}
