package dev.openwork.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes of operations: how they are reported, and which of them are breaking. */
class OperationChangesTest {

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          'parameters': [] ; 'parameters': [{'name': 'limit', 'in': 'query'}] ; ~ Things.get: +query limit
          'parameters': [] ; 'parameters': [{'name': 'limit', 'in': 'query', 'required': true}] ; ! ~ Things.get: +query limit (required)
          'parameters': [{'name': 'limit', 'in': 'query'}] ; 'parameters': [] ; ! ~ Things.get: -query limit
          'parameters': [{'name': 'a', 'in': 'query', 'schema': {'type': 'string'}}] ; 'parameters': [{'name': 'a', 'in': 'query', 'schema': {'type': 'integer'}}] ; ! ~ Things.get query a: string? → integer?
          'parameters': [{'name': 'a', 'in': 'query', 'schema': {'type': 'string'}}] ; 'parameters': [{'name': 'a', 'in': 'query', 'required': true, 'schema': {'type': 'string'}}] ; ! ~ Things.get query a: string? → string
          'parameters': [{'name': 'a', 'in': 'query', 'schema': {'maximum': 5}}] ; 'parameters': [{'name': 'a', 'in': 'query', 'schema': {'maximum': 4}}] ; ! ~ Things.get query a: maximum 5 → 4
          'parameters': [{'name': 'a', 'in': 'query', 'style': 'form'}] ; 'parameters': [{'name': 'a', 'in': 'query', 'style': 'pipeDelimited'}] ; ! ~ Things.get query a: style form → pipeDelimited
          'parameters': [{'name': 'a', 'in': 'query', 'description': 'x'}] ; 'parameters': [{'name': 'a', 'in': 'query', 'description': 'y'}] ; ~ Things.get: documentation
          'parameters': [{'name': 'a', 'in': 'query'}] ; 'parameters': [{'name': 'a', 'in': 'header'}] ; ! ~ Things.get: -query a, +header a
          'x': 1 ; 'requestBody': {'content': {}} ; ~ Things.get: +body
          'x': 1 ; 'requestBody': {'content': {}, 'required': true} ; ! ~ Things.get: +body (required)
          'requestBody': {'content': {}} ; 'x': 1 ; ! ~ Things.get: -body
          'requestBody': {'required': false} ; 'requestBody': {'required': true} ; ! ~ Things.get body: required
          'requestBody': {'required': true} ; 'requestBody': {'required': false} ; ~ Things.get body: optional
          'requestBody': {'content': {'a/a': {}}} ; 'requestBody': {'content': {'b/b': {}}} ; ! ~ Things.get body: -a/a, +b/b
          'requestBody': {'content': {'a/a': {'schema': {'properties': {'t': {'type': 'string'}}}}}} ; 'requestBody': {'content': {'a/a': {'schema': {'properties': {'t': {'type': 'boolean'}}}}}} ; ! ~ Things.get body.t: string? → boolean?
          'responses': {'200': {}} ; 'responses': {'200': {}, '404': {}} ; ~ Things.get: +404
          'responses': {'200': {}, '404': {}} ; 'responses': {'200': {}} ; ~ Things.get: -404
          'responses': {'200': {}} ; 'responses': {'204': {}} ; ! ~ Things.get: -200, +204
          'responses': {'200': {'content': {'a/a': {}}}} ; 'responses': {'200': {'content': {'b/b': {}}}} ; ! ~ Things.get 200: -a/a, +b/b
          'responses': {'200': {'content': {'a/a': {'schema': {'type': 'string'}}}}} ; 'responses': {'200': {'content': {'a/a': {'schema': {'type': 'boolean'}}}}} ; ! ~ Things.get 200: string → boolean
          'responses': {'200': {'headers': {'ETag': {}}}} ; 'responses': {'200': {}} ; ! ~ Things.get 200: -header ETag
          'security': [] ; 'security': [{'token': []}] ; ! ~ Things.get: security none → token
          'security': [{'token': []}] ; 'security': [{'token': []}, {'host': []}] ; ~ Things.get: security token → token or host
          'security': [{'token': ['read']}] ; 'security': [{'token': ['read', 'write']}] ; ! ~ Things.get: security token[read] → token[read, write]
          'x': 1 ; 'deprecated': true ; ~ Things.get: deprecated
          'summary': 'a' ; 'summary': 'b' ; ~ Things.get: documentation
          """)
  void reportsAndClassifiesAChange(String before, String after, String expected) {
    assertThat(Specs.changes(Specs.operation(before.replace("'x'", "'x-x'")), operation(after)))
        .containsExactly(expected.split(" \\| "));
  }

  @Test
  void reportsAddedRemovedAndMovedOperations() {
    byte[] before =
        Specs.contract(
            "'/a': {'get': {'operationId': 'A.get'}}, '/b': {'get': {'operationId': 'B.get'}}", "");
    byte[] after =
        Specs.contract(
            "'/c': {'get': {'operationId': 'C.get'}}, '/bb': {'put': {'operationId': 'B.get'}}",
            "");

    assertThat(Specs.changes(before, after))
        .containsExactly("! - A.get", "! ~ B.get: GET /b → PUT /bb", "+ C.get");
  }

  @Test
  void renamedOperationsAndPathVariablesAreNotBreaking() {
    String item = "'/a/{%s}': {'get': {'operationId': '%s', 'parameters': [%s]}}";
    String parameter = "{'name': '%s', 'in': 'path', 'required': true}";
    byte[] before = Specs.contract(item.formatted("id", "A.get", parameter.formatted("id")), "");
    byte[] after = Specs.contract(item.formatted("key", "A.read", parameter.formatted("key")), "");

    assertThat(Specs.changes(before, after))
        .containsExactly(
            "~ A.read: GET /a/{id} → GET /a/{key}, renamed from A.get",
            "~ A.read path id: renamed to path key");
  }

  @Test
  void namesAnOperationWithoutAnIdByMethodAndPath() {
    assertThat(
            Specs.changes(
                Specs.contract("", ""), Specs.contract("'/a': {'get': {'summary': 's'}}", "")))
        .containsExactly("+ GET /a");
  }

  @Test
  void resolvesReferencesToSharedParameters() {
    String paths =
        "'/a': {'parameters': [{'$ref': '#/components/parameters/Limit'}],"
            + " 'get': {'operationId': 'A.get'}}";
    String shared = "'parameters': {'Limit': {'name': 'limit', 'in': 'query', 'required': %s}}";

    assertThat(
            Specs.changes(
                Specs.contract(paths, shared.formatted("false")),
                Specs.contract(paths, shared.formatted("true"))))
        .containsExactly("! ~ A.get query limit: any? → any");
  }

  @Test
  void aChangedSecuritySchemeIsBreaking() {
    String scheme = "'securitySchemes': {'token': {'type': 'http', 'scheme': '%s'}}";

    assertThat(
            Specs.changes(
                Specs.contract("", scheme.formatted("bearer")),
                Specs.contract("", scheme.formatted("basic"))))
        .containsExactly("! ~ security scheme token: scheme");
  }

  @Test
  void callbacksReverseRequestsAndResponses() {
    String paths =
        """
        '/a': {'post': {'operationId': 'A.watch', 'callbacks': {'on': {'{$url}': {'post':
          {'requestBody': {'content': {'a/a': {'schema': {'$ref': '#/components/schemas/E'}}}}}}}}}}
        """;
    String event = "'schemas': {'E': {'type': 'object', 'properties': {%s}}}";

    assertThat(
            Specs.changes(
                Specs.contract(paths, event.formatted("'a': {'type': 'string'}")),
                Specs.contract(paths, event.formatted(""))))
        .containsExactly("! - E.a");
  }

  private static byte[] operation(String description) {
    return Specs.operation(description.replace("'x'", "'x-x'"));
  }
}
