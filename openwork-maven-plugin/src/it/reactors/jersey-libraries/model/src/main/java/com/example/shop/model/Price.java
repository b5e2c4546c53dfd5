package com.example.shop.model;

/** An amount of money, in cents. */
public record Price(long cents) {
  /** A compile-time constant: its value is copied into the classes that use it. */
  public static final int DISCOUNT_PERCENT = 10;

  public String shown(String currency) {
    return "%d.%02d %s".formatted(cents / 100, cents % 100, currency);
  }
}
