package io.firegrade.catalogue;

import java.math.BigDecimal;

/** Numbers as people write them. */
final class Numerals {

    private Numerals() {}

    /** A number without an exponent or needless zeros. */
    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
