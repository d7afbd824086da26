package io.firegrade.report;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Evidence.Comparator;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Step;
import io.firegrade.facts.Component;
import io.firegrade.facts.Labelled;
import io.firegrade.facts.Language;
import io.firegrade.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Puts evidence into words of one language, a line each. */
final class EvidenceWording {

    private static final String MUST_BE = "must" + Columns.TIE + "be" + Columns.TIE;
    private static final int MOST_MEMBERS = 10;

    private final Language language;
    private final Wording wording;

    EvidenceWording(Language language) {
        this.language = language;
        this.wording = new Wording(language);
    }

    /** One piece of evidence. */
    String of(Evidence evidence) {
        if (evidence instanceof Evidence.Met met) {
            return met(met, true);
        } else if (evidence instanceof Evidence.Absent absent) {
            return absent(absent);
        } else if (evidence instanceof Evidence.Total total) {
            return total(total);
        }
        return wording.fact(((Evidence.Present) evidence).fact()) + say(Word.COLON) + say(Word.PRESENT);
    }

    /** Why a condition is not met: what it misses and by how much, or what is there though it must not be. */
    String failing(Evidence evidence) {
        if (evidence instanceof Evidence.Met met && !met.holds()) {
            return met(met, false)
                    + gap(
                            met.compared().orElse(met.value()),
                            met.limit(),
                            met.component().unit());
        } else if (evidence instanceof Evidence.Total total) {
            double value = Double.isInfinite(total.most()) ? total.least() : total.most();
            String unit =
                    total.computed() ? "" : total.summed().map(Component::unit).orElse("");
            return total(total) + (total.least() == total.most() ? gap(value, total.limit(), unit) : "");
        }
        return of(evidence);
    }

    /** How far a number or a day is from its limit; nothing where they are equal. */
    private String gap(Object value, Object limit, String unit) {
        double distance = 0;
        String measure = unit;
        if (value instanceof Number number && limit instanceof Number bound) {
            distance = Math.abs(number.doubleValue() - bound.doubleValue());
        } else if (value instanceof LocalDate date && limit instanceof LocalDate bound) {
            distance = Math.abs(date.toEpochDay() - bound.toEpochDay());
            measure = wording.either("天", distance == 1 ? "day" : "days");
        }
        String amount = value(Math.round(distance * 1e6) / 1e6, measure);
        return distance == 0 ? "" : wording.either("，相差" + Columns.TIE + amount, ", off by " + amount);
    }

    /** What was read: a value, one that is not established, or a fact of which it is not known whether it is there. */
    String reading(Step.Reading reading) {
        FactReference fact = reading.fact();
        String type = fact.type().label().in(language);
        if (reading.component().isEmpty()) {
            return fact.id().isEmpty()
                    ? wording.either("有没有其他" + type + "：未查明", "other " + type + ": not known whether there are any")
                    : wording.fact(fact) + wording.either("：未定", ": open");
        }
        Component component = reading.component().get();
        return wording.fact(fact)
                + say(Word.COLON)
                + label(component)
                + reading.value()
                        .map(known -> " =" + Columns.TIE + value(known, component.unit()))
                        .orElse(wording.either("：未查明", ": not established"));
    }

    private String met(Evidence.Met met, boolean holds) {
        return wording.fact(met.fact()) + say(Word.COLON) + condition(met, holds);
    }

    /** A value and its limit; the limit that an equal value repeats is left out. */
    private String condition(Evidence.Met met, boolean holds) {
        String unit = met.component().unit();
        boolean computed = met.compared().isPresent();
        boolean repeated = holds && !computed && met.comparator() == Comparator.EQ;
        String limit = value(met.limit(), computed ? "" : unit);
        String sign = met.comparator().sign() + Columns.TIE;
        String required = met.comparator() == Comparator.EQ
                ? wording.either("须为" + Columns.TIE + limit, MUST_BE + limit)
                : wording.either("须" + Columns.TIE, MUST_BE) + sign + limit;
        return label(met.component())
                + " ="
                + Columns.TIE
                + value(met.value(), unit)
                + met.compared()
                        .map(value -> " →" + Columns.TIE + value(value, ""))
                        .orElse("")
                + (repeated ? "" : " (" + (holds ? sign + limit : required) + ")");
    }

    private String absent(Evidence.Absent absent) {
        String restriction =
                absent.restriction().stream().map(this::restriction).collect(Collectors.joining(say(Word.COMMA)));
        String nearest = absent.nearest().stream()
                .map(miss -> wording.fact(miss.fact())
                        + say(Word.COLON)
                        + miss.failing().stream()
                                .map(met -> condition(met, false))
                                .collect(Collectors.joining(say(Word.COMMA))))
                .collect(Collectors.joining(say(Word.SEMICOLON)));
        return say(Word.NOT_FOUND)
                + wording.either("", " ")
                + absent.type().label().in(language)
                + (restriction.isEmpty() ? "" : " (" + restriction + ")")
                + say(Word.SEMICOLON)
                + wording.either("已列" + absent.listed() + "个", "listed:" + Columns.TIE + absent.listed())
                + (nearest.isEmpty()
                        ? ""
                        : say(Word.SEMICOLON) + say(Word.NEAREST) + wording.either("", " ") + nearest);
    }

    private String restriction(Evidence.Restriction restriction) {
        Component component = restriction.component();
        return label(component)
                + " "
                + restriction.comparator().sign()
                + Columns.TIE
                + value(restriction.limit(), component.unit());
    }

    private String total(Evidence.Total total) {
        if (total.type().origin() == Origin.CRITERION) {
            return breaches(total);
        }
        String unit =
                total.computed() ? "" : total.summed().map(Component::unit).orElse("");
        return total.type().label().in(language)
                + say(Word.COLON)
                + measured(total)
                + " "
                + size(total, unit)
                + " ("
                + total.comparator().sign()
                + Columns.TIE
                + value(total.limit(), unit)
                + ")"
                + (total.members().isEmpty() ? "" : say(Word.COLON) + members(total.members()));
    }

    /** How many breaches are proven and open, and how many it takes. */
    private String breaches(Evidence.Total total) {
        String proven = PlainValues.text(total.least());
        String open = Double.isInfinite(total.most())
                ? wording.either("若干", "some")
                : PlainValues.text(total.most() - total.least());
        String limit = total.comparator().sign() + Columns.TIE + value(total.limit(), "");
        return wording.either(
                        "已证实" + proven + "项，待查" + open + "项，判定条件 " + limit + "项",
                        proven + " proven, " + open + " open, threshold " + limit)
                + (total.members().isEmpty() ? "" : say(Word.COLON) + members(total.members()));
    }

    private String measured(Evidence.Total total) {
        if (total.computed()) {
            return wording.either("合计折算值", "computed total");
        }
        return total.summed()
                .map(this::label)
                .map(label -> wording.either(label + "合计", "total " + label))
                .orElse(say(Word.NUMBER));
    }

    private String size(Evidence.Total total, String unit) {
        if (total.least() == total.most()) {
            return "=" + Columns.TIE + value(total.least(), unit);
        } else if (Double.isInfinite(total.most())) {
            return "≥" + Columns.TIE + value(total.least(), unit);
        }
        return "=" + Columns.TIE + PlainValues.text(total.least()) + "…" + value(total.most(), unit);
    }

    private String members(List<FactReference> members) {
        String ids = wording.joined(
                members.stream().limit(MOST_MEMBERS).map(FactReference::id).toList());
        int more = members.size() - MOST_MEMBERS;
        return more > 0 ? ids + say(Word.COMMA) + wording.either("另有" + more + "个", more + " more") : ids;
    }

    private String value(Object value, String unit) {
        if (value instanceof Number number) {
            return PlainValues.text(number.doubleValue()) + (unit.isEmpty() ? "" : Columns.TIE + unit);
        } else if (value instanceof Boolean bool) {
            return say(bool ? Word.YES : Word.NO);
        } else if (value instanceof Labelled labelled) {
            return wording.say(labelled);
        } else if (value instanceof List<?> list) {
            return list.stream().map(entry -> value(entry, unit)).collect(Collectors.joining(" / "));
        }
        return value.toString();
    }

    private String label(Component component) {
        return component.label().in(language);
    }

    private String say(Word word) {
        return wording.say(word);
    }
}
