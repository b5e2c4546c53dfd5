package dev.openwork.bench.reactor;

/** Templates of the app's pages, with placeholders such as {@code {name}}. */
final class AppTemplates {
  static final String PAGE =
      """
      package dev.openwork.app;

      import dev.openwork.sdk.Labels;
      import dev.openwork.sdk.api.{plural}Api;
      import dev.openwork.sdk.client.ApiClient;
      import dev.openwork.sdk.client.ApiException;
      import dev.openwork.sdk.model.{name};
      import dev.openwork.sdk.model.{name}Summary;

      /** Shows a {name}. */
      final class {name}Page implements Page {
        private static final int FEW = 5;

        @Override
        public String template() {
          return "{name}.jte";
        }

        @Override
        public View view(ApiClient client, String generation) throws ApiException {
          {plural}Api api = new {plural}Api(client);
          {name} item = api.get{name}("item1").getData();
          {name}Summary summary = api.summarize{name}("item1").getData();
          return new View(
              generation,
              "The heading of " + item.getName(),
              Labels.of(item),
              Labels.properties(item, client.getObjectMapper()),
              summary.getHref() + ": " + summary.getDescription(),
              FEW);
        }
      }
      """;

  static final String TEMPLATE =
      """
      @import dev.openwork.app.View
      @param View view
      <!doctype html>
      <html lang="en">
        <head><title>${view.heading()}</title></head>
        <body data-generation="${view.generation()}">
          <h1>${view.heading()}</h1>
          <p>${view.label()}</p>
          <dl>
          @for(var property : view.properties().entrySet())
            <dt>${property.getKey()}</dt>
            <dd>${property.getValue()}</dd>
          @endfor
          </dl>
          @if(!view.href().isEmpty())
            <p>${view.href()}</p>
          @endif
          <footer>The footer of {plural}</footer>
        </body>
      </html>
      """;

  private AppTemplates() {}
}
