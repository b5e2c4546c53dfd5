package dev.openwork.app;

import dev.openwork.sdk.client.ApiClient;
import dev.openwork.sdk.client.ApiException;

/** A page of the app. */
interface Page {

  /** Returns the name of the template. */
  String template();

  /** Returns the content for the template. */
  View view(ApiClient client, String generation) throws ApiException;
}
