package dev.openwork.router.web;

import java.util.List;

/** A group of routes of the HTTP API. */
public abstract sealed class Resource
    permits BindingsResource, IdentitiesResource, IngressResource, SendResource, StatusResource {

  abstract List<Route> routes();
}
