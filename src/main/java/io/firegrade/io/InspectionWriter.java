package io.firegrade.io;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Visit;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes inspections as the YAML files that {@link InspectionReader} reads: a fact a line, and nothing that is not established. */
public final class InspectionWriter {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,99}");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private InspectionWriter() {}

    /** The text of an inspection file. */
    public static String yaml(Inspection inspection) {
        StringBuilder text = new StringBuilder("date: " + inspection.date() + "\n");
        Set<String> incomplete = new TreeSet<>();
        Map<String, Set<String>> completeIn = new LinkedHashMap<>();
        for (FactType type : inspection.types()) {
            List<Fact> facts = inspection.facts(type);
            Completeness completeness = inspection.completeness(type);
            if (type.single()) {
                single(type, facts.get(0))
                        .ifPresent(fact -> text.append(type.key())
                                .append(": ")
                                .append(fact)
                                .append('\n'));
                continue;
            } else if (!facts.isEmpty() || completeness.everywhere()) {
                text.append(type.key()).append(facts.isEmpty() ? ": []\n" : ":\n");
                facts.forEach(
                        fact -> text.append("  - ").append(mapping(type, fact)).append('\n'));
            }
            if (!completeness.rooms().isEmpty()) {
                completeIn.put(type.key(), new TreeSet<>(completeness.rooms()));
            } else if (!facts.isEmpty() && !completeness.everywhere()) {
                incomplete.add(type.key());
            }
        }
        if (!incomplete.isEmpty()) {
            text.append("incomplete: [ ").append(String.join(", ", incomplete)).append(" ]\n");
        }
        if (!completeIn.isEmpty()) {
            text.append("completeIn:\n");
            completeIn.forEach((key, rooms) -> text.append("  ")
                    .append(key)
                    .append(": [ ")
                    .append(rooms.stream().map(InspectionWriter::quoted).collect(Collectors.joining(", ")))
                    .append(" ]\n"));
        }
        acts(inspection.acts(), text);
        return text.toString();
    }

    /** The premises, and of other single facts those of which something is known. The visit's date is that of the inspection. */
    private static Optional<String> single(FactType type, Fact fact) {
        Fact shown = fact instanceof Visit visit ? visit.withDate(null) : fact;
        return fact instanceof Premises || !shown.equals(type.blank(type.key()))
                ? Optional.of(mapping(type, shown))
                : Optional.empty();
    }

    private static String mapping(FactType type, Fact fact) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Component component : type.plainComponents()) {
            @Nullable Object value = type.read(fact, component.index());
            if (value != null) {
                values.put(component.name(), plain(value));
            }
        }
        return mapping(values);
    }

    private static String mapping(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static void acts(List<Act> acts, StringBuilder text) {
        Map<String, StringBuilder> lists = new LinkedHashMap<>();
        for (Act act : acts) {
            lists.computeIfAbsent(act.key(), key -> new StringBuilder())
                    .append("  - ")
                    .append(mapping(values(act)))
                    .append('\n');
        }
        lists.forEach((key, list) -> text.append(key).append(":\n").append(list));
    }

    private static Map<String, String> values(Act act) {
        Map<String, String> values = new LinkedHashMap<>();
        if (act instanceof Act.Corrected corrected) {
            about(Optional.of(corrected.criterion()), corrected.subject(), values);
        } else if (act instanceof Act.Correctable correctable) {
            about(Optional.of(correctable.criterion()), correctable.subject(), values);
            values.put("atOnce", plain(correctable.atOnce()));
        } else if (act instanceof Act.Excluded excluded) {
            about(excluded.criterion(), Optional.empty(), values);
            values.put("ground", plain(excluded.ground()));
            values.put("reason", quoted(excluded.reason()));
        } else if (act instanceof Act.Waived waived) {
            about(Optional.of(waived.criterion()), waived.subject(), values);
            values.put("reason", quoted(waived.reason()));
            values.put("approvedBy", quoted(waived.approvedBy()));
            values.put("until", plain(waived.until()));
        }
        return values;
    }

    private static void about(Optional<String> criterion, Optional<String> subject, Map<String, String> values) {
        criterion.ifPresent(id -> values.put("criterion", quoted(id)));
        subject.ifPresent(id -> values.put("subject", quoted(id)));
    }

    private static String plain(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    /** A text in quotes, unless it is a word that YAML takes for nothing else. */
    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean readable = c == ' ' || Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7F);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (readable || Character.isSurrogate((char) c)) {
                quoted.append((char) c);
            } else {
                quoted.append(String.format("\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }
}
