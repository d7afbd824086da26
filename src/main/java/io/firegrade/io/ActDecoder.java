package io.firegrade.io;

import io.firegrade.inspection.Act;
import io.firegrade.source.Decoder;
import io.firegrade.source.Fields;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the recorded acts of mappings. One that is wrong is noted and left out. */
final class ActDecoder {

    private static final String CRITERION = "criterion";
    private static final String SUBJECT = "subject";
    private static final String REASON = "reason";

    private final Decoder decoder;
    private final Map<String, Location> locations;

    ActDecoder(Decoder decoder, Map<String, Location> locations) {
        this.decoder = decoder;
        this.locations = locations;
    }

    /** The acts that an inspection lists, each with its place. */
    List<Act> acts(Node.Mapping inspection) {
        List<Act> acts = new ArrayList<>();
        read(inspection, Act.Corrected.KEY, List.of(CRITERION, SUBJECT), this::corrected, acts);
        read(inspection, Act.Correctable.KEY, List.of(CRITERION, SUBJECT, "atOnce"), this::correctable, acts);
        read(inspection, Act.Excluded.KEY, List.of(CRITERION, "ground", REASON), this::excluded, acts);
        read(
                inspection,
                Act.Waived.KEY,
                List.of(CRITERION, SUBJECT, REASON, "approvedBy", "until"),
                this::waived,
                acts);
        return acts;
    }

    private void read(
            Node.Mapping inspection,
            String key,
            List<String> known,
            Function<Fields, Optional<? extends Act>> decode,
            List<Act> acts) {
        List<Node> items =
                inspection.value(key).map(node -> decoder.list(node, key)).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            locations.put("/" + key + "/" + i, items.get(i).at());
            Fields.of(items.get(i), key, known, decoder).flatMap(decode::apply).ifPresent(acts::add);
        }
    }

    private Optional<Act> corrected(Fields fields) {
        Optional<String> subject = subject(fields, Act.Corrected.KEY);
        return text(fields, Act.Corrected.KEY, CRITERION).map(criterion -> new Act.Corrected(criterion, subject));
    }

    private Optional<Act> correctable(Fields fields) {
        Optional<String> criterion = text(fields, Act.Correctable.KEY, CRITERION);
        Optional<String> subject = subject(fields, Act.Correctable.KEY);
        Optional<Boolean> atOnce =
                fields.required("atOnce").flatMap(node -> decoder.bool(node, Act.Correctable.KEY + ".atOnce"));
        return criterion.flatMap(id -> atOnce.map(can -> new Act.Correctable(id, subject, can)));
    }

    private Optional<Act> excluded(Fields fields) {
        String what = Act.Excluded.KEY;
        Optional<String> criterion = fields.notNull(
                        CRITERION, "name a criterion, or leave the key out to exclude all elements")
                .flatMap(node -> decoder.text(node, what + "." + CRITERION));
        Optional<Act.Ground> ground = fields.required("ground")
                .flatMap(node ->
                        decoder.constant(node, what + ".ground", Act.Ground.values(), Labels.of(Act.Ground.values())));
        Optional<String> reason = text(fields, what, REASON);
        boolean all = !fields.has(CRITERION);
        return all || criterion.isPresent()
                ? ground.flatMap(why -> reason.map(words -> new Act.Excluded(criterion, why, words)))
                : Optional.empty();
    }

    private Optional<Act> waived(Fields fields) {
        String what = Act.Waived.KEY;
        Optional<String> criterion = text(fields, what, CRITERION);
        Optional<String> subject = subject(fields, what);
        Optional<String> reason = text(fields, what, REASON);
        Optional<String> approvedBy = text(fields, what, "approvedBy");
        Optional<LocalDate> until = fields.required("until").flatMap(node -> decoder.date(node, what + ".until"));
        return criterion.isPresent() && reason.isPresent() && approvedBy.isPresent() && until.isPresent()
                ? Optional.of(new Act.Waived(criterion.get(), subject, reason.get(), approvedBy.get(), until.get()))
                : Optional.empty();
    }

    private Optional<String> text(Fields fields, String what, String key) {
        return fields.required(key).flatMap(node -> decoder.text(node, what + "." + key));
    }

    private Optional<String> subject(Fields fields, String what) {
        return fields.notNull(SUBJECT, "name a subject by its id, or leave the key out to mean all of them")
                .flatMap(node -> decoder.text(node, what + "." + SUBJECT));
    }
}
