package dev.openwork.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Exact numbers of a contract. */
public final class Numbers {
  private Numbers() {}

  /** Returns the value of a number without trailing zeros. */
  public static BigDecimal exact(JsonNode number) {
    BigDecimal value = number.decimalValue();
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  public static String text(BigDecimal number) {
    return number.toPlainString();
  }

  public static boolean isMultiple(BigDecimal value, BigDecimal factor) {
    return factor.signum() != 0 && value.remainder(factor).signum() == 0;
  }
}
