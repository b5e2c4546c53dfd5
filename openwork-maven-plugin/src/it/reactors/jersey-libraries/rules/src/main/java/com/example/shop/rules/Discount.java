package com.example.shop.rules;

import com.example.shop.model.Price;

/** What is taken off a price. */
public final class Discount {
  private Discount() {}

  public static Price applied(Price price) {
    return new Price(price.cents() * (100 - Price.DISCOUNT_PERCENT) / 100);
  }
}
