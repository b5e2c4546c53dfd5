package dev.openwork.app;

import dev.openwork.sdk.client.ApiClient;
import dev.openwork.sdk.client.ApiException;

/** A page of the app. */
interface Page {

  /** Its template. */
  String template();

  /** What the template shows. */
  View view(ApiClient client, String generation) throws ApiException;
}
