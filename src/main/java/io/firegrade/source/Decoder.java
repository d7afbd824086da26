package io.firegrade.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes values out of a tree and notes every value that is of another kind than expected. Each method gives the value, or nothing
 * after noting the problem; {@code what} names the value in the message. Not thread-safe.
 */
public final class Decoder {

    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_NAMES = 12;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Problems problems;

    /**
     * Decodes values of one input.
     *
     * @param problems where problems are noted
     */
    public Decoder(Problems problems) {
        this.problems = problems;
    }

    /** Where problems are noted. */
    public Problems problems() {
        return problems;
    }

    /** A mapping. */
    public Optional<Node.Mapping> mapping(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        return refuse(node, what + " takes a mapping (key: value)", "");
    }

    /** The values of a list. */
    public List<Node> list(Node node, String what) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        refuse(node, what + " takes a list", "");
        return List.of();
    }

    /** The texts of a list; those that are none are left out. */
    public List<String> texts(Node node, String what) {
        return list(node, what).stream()
                .flatMap(item -> text(item, what).stream())
                .toList();
    }

    /** A text that is not blank. */
    public Optional<String> text(Node node, String what) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.STRING) {
            boolean quotable = node instanceof Node.Scalar other && other.kind() != Node.Kind.NULL;
            return refuse(node, what + " takes text", quotable ? ": put it in quotes" : "");
        }
        return scalar.text().isBlank()
                ? refuse(node, what + " takes text", ", which is blank")
                : Optional.of(scalar.text());
    }

    /** True or false. */
    public Optional<Boolean> bool(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN) {
            return Optional.of(scalar.text().equals("true"));
        }
        return refuse(node, what + " takes true or false", "");
    }

    /** A number. Its range is not checked; a number too large for a double is infinite. */
    public Optional<Double> decimal(Node node, String what) {
        return number(node, what + " takes a number").map(Double::valueOf);
    }

    /** A whole number. */
    public Optional<Integer> integer(Node node, String what) {
        String expected = what + " takes a whole number";
        Optional<String> text = number(node, expected);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text.get());
        } catch (NumberFormatException e) {
            return refuse(node, expected, ", whose exponent is too large");
        }
        if (value.compareTo(LEAST_INT) < 0 || value.compareTo(GREATEST_INT) > 0) {
            return refuse(node, expected, ", which is too large");
        }
        return value.stripTrailingZeros().scale() > 0 ? refuse(node, expected, "") : Optional.of(value.intValue());
    }

    /** A date that exists, written like 2026-11-20. */
    public Optional<LocalDate> date(Node node, String what) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.kind() != Node.Kind.STRING
                || !DATE.matcher(scalar.text()).matches()) {
            return refuse(node, what + " takes a date written like 2026-11-20", "");
        }
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeParseException e) {
            problems.add(node.at(), what + " takes a date, and there is no day " + scalar.text());
            return Optional.empty();
        }
    }

    /**
     * A constant by its name.
     *
     * @param constants all constants of the enum
     */
    public <E extends Enum<?>> Optional<E> constant(Node node, String what, E[] constants) {
        return constant(node, what, constants, Decoder::unlabelled);
    }

    /**
     * A constant by its name.
     *
     * @param constants all constants of the enum
     * @param labels gives the name that another word stands for, so that a message can name it
     */
    public <E extends Enum<?>> Optional<E> constant(
            Node node, String what, E[] constants, Function<String, Optional<String>> labels) {
        return oneOf(node, what, Stream.of(constants).map(Enum::name).toList(), labels)
                .flatMap(name -> Stream.of(constants)
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    /** One of some names. */
    public Optional<String> oneOf(Node node, String what, List<String> names) {
        return oneOf(node, what, names, Decoder::unlabelled);
    }

    private Optional<String> oneOf(
            Node node, String what, List<String> names, Function<String, Optional<String>> labels) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.STRING) {
            return refuse(node, what + " takes one of " + listing(names), "");
        }
        if (names.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String hint = hint(scalar.text(), names, labels);
        problems.add(
                node.at(),
                what + " does not know '" + Node.shortened(scalar.text()) + "'"
                        + (hint.isEmpty() ? ": it takes one of " + listing(names) : hint));
        return Optional.empty();
    }

    /**
     * Notes a key that is not known.
     *
     * @param at where it stands
     * @param of what the key was given for
     * @param known the keys that are
     */
    public void unknownKey(String key, Location at, String of, Collection<String> known) {
        unknownKey(key, at, of, known, Decoder::unlabelled);
    }

    /**
     * Notes a key that is not known.
     *
     * @param at where it stands
     * @param of what the key was given for
     * @param known the keys that are
     * @param labels gives the known key that another word stands for
     */
    public void unknownKey(
            String key, Location at, String of, Collection<String> known, Function<String, Optional<String>> labels) {
        String hint = MiswrittenKey.in(key)
                .filter(written -> known.contains(written.name()))
                .map(written -> ": " + written.whatToDo())
                .orElseGet(() -> hint(key, known, labels));
        problems.add(
                at,
                "unknown key '" + Node.shortened(key) + "' of " + of
                        + (hint.isEmpty() ? ": known are " + listing(known) : hint));
    }

    private static Optional<String> unlabelled(String word) {
        return Optional.empty();
    }

    private String hint(String word, Collection<String> names, Function<String, Optional<String>> labels) {
        return problems.isFull()
                ? ""
                : labels.apply(word.strip())
                        .map(name -> ", did you mean '" + name + "' (" + word.strip() + ")?")
                        .orElseGet(() -> Nearest.hint(word, names));
    }

    private Optional<String> number(Node node, String expected) {
        if (node instanceof Node.Scalar scalar) {
            boolean decimal = scalar.text().length() <= LONGEST_NUMBER
                    && DECIMAL.matcher(scalar.text()).matches();
            if (decimal && scalar.kind() == Node.Kind.NUMBER) {
                return Optional.of(scalar.text());
            }
            if (decimal && scalar.kind() == Node.Kind.STRING) {
                return refuse(node, expected, ": drop the quotes");
            }
            if (scalar.kind() == Node.Kind.NUMBER) {
                boolean tooLong = scalar.text().length() > LONGEST_NUMBER;
                problems.add(
                        node.at(),
                        expected
                                + (tooLong
                                        ? " of at most " + LONGEST_NUMBER + " characters"
                                        : ", and " + scalar.text() + " is none: write it in digits, such as 85"));
                return Optional.empty();
            }
        }
        return refuse(node, expected, "");
    }

    private <T> Optional<T> refuse(Node node, String expected, String end) {
        problems.add(node.at(), expected + ", not " + node.describe() + end);
        return Optional.empty();
    }

    private static String listing(Collection<String> names) {
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMES ? ", …" : "");
    }
}
