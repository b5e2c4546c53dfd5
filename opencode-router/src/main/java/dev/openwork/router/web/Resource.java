package dev.openwork.router.web;

import java.util.List;

/** Routes that belong together. */
public abstract sealed class Resource
    permits BindingsResource,
        ChannelsResource,
        HealthResource,
        IdentitiesResource,
        SendResource,
        StatusResource {

  abstract List<Route> routes();
}
