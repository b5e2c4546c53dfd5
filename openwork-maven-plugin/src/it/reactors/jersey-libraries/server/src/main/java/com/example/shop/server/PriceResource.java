package com.example.shop.server;

import com.example.shop.model.Price;
import com.example.shop.rules.Discount;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Prices as customers see them. */
@Path("price")
public class PriceResource {
  @GET
  @Path("{cents}")
  @Produces("text/plain")
  public String price(@PathParam("cents") long cents) {
    return Discount.applied(new Price(cents)).shown(System.getProperty("shop.currency"));
  }
}
