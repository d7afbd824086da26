package io.firegrade.authoring;

import io.firegrade.assessment.Evidence;
import io.firegrade.facts.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that must stand in the evidence of a hazard, or among the reasons why there is none.
 *
 * @param pointer of a fact's value such as {@code /gasCylinders/0/nominalKg}, of a fact such as {@code /gasCylinders/0}, of a sum such
 *     as {@code /gasCylinders/nominalKg}, of a count, or of a type of which there is none, such as {@code /gasDetectors}
 * @param value the value as written; {@code present} of a fact that is there, {@code none} of facts that are not
 */
public record ExpectedEvidence(String pointer, String value) {

    private static final String PRESENT = "present";
    private static final String NONE = "none";

    /** What the evidence shows, in the form in which cases expect it. */
    static ExpectedEvidence of(Evidence evidence) {
        if (evidence instanceof Evidence.Met met) {
            return new ExpectedEvidence(
                    met.fact().pointer() + "/" + met.component().name(), plain(met.value()));
        } else if (evidence instanceof Evidence.Present present) {
            return new ExpectedEvidence(present.fact().pointer(), PRESENT);
        } else if (evidence instanceof Evidence.Absent absent) {
            return new ExpectedEvidence("/" + absent.type().key(), NONE);
        }
        Evidence.Total total = (Evidence.Total) evidence;
        String summed =
                total.summed().map(Component::name).map(name -> "/" + name).orElse("");
        return new ExpectedEvidence(
                "/" + total.type().key() + summed,
                total.least() == total.most()
                        ? plain(total.least())
                        : plain(total.least()) + (Double.isInfinite(total.most()) ? "…" : "…" + plain(total.most())));
    }

    /** Whether this is the value that another shows; numbers by their value. */
    boolean isMetBy(ExpectedEvidence shown) {
        return pointer.equals(shown.pointer)
                && (value.equals(shown.value) || number(value).equals(number(shown.value)));
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String plain(Object value) {
        if (value instanceof Number number) {
            return BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof List<?> list
                ? list.stream().map(ExpectedEvidence::plain).collect(Collectors.joining(", "))
                : value.toString();
    }

    @Override
    public String toString() {
        return pointer + ": " + value;
    }
}
