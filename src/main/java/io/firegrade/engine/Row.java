package io.firegrade.engine;

import io.firegrade.assessment.FactReference;
import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the settler reads it; or the remainder of a type, which stands for any number of facts that are not listed.
 */
final class Row {

    /** What a row stands for. */
    enum Kind {
        /** A listed fact, or one that a listed fact refers to. */
        LISTED,
        /** One fact that may be there or not. */
        POSSIBLE,
        /** Facts that may be there besides the listed ones. */
        REMAINDER,
        /** As if somebody had found unlisted facts that meet whatever is asked, if they can; only to try an answer. */
        FOUND
    }

    /** A value that was not read yet: criteria read few of the components of a fact. */
    private static final Object UNREAD = new Object();

    private final FactType type;
    private final Kind kind;
    private final @Nullable Fact fact;
    private final @Nullable Object[] values;
    private final String id;
    private final Function<String, FactReference> referred;
    private @Nullable FactReference reference;
    private final Set<String> elsewhereThan;
    private final int room;

    private Row(
            FactType type,
            Kind kind,
            @Nullable Fact fact,
            @Nullable Object[] values,
            String id,
            Function<String, FactReference> referred,
            Set<String> elsewhereThan,
            int room) {
        this.type = type;
        this.kind = kind;
        this.fact = fact;
        this.values = values;
        this.id = id;
        this.referred = referred;
        this.elsewhereThan = elsewhereThan;
        this.room = room;
    }

    static Row of(FactType type, Fact fact, FactReference reference) {
        return new Row(type, Kind.LISTED, fact, type.read(fact), reference.id(), id -> reference, Set.of(), -1);
    }

    /**
     * A listed fact, of which little is read before it is asked for.
     *
     * @param referred makes the reference to it from its id; few facts are ever referred to
     */
    static Row of(FactType type, Fact fact, Function<String, FactReference> referred) {
        @Nullable Object[] values = new @Nullable Object[type.components().size()];
        int plain = type.plainComponents().size();
        Arrays.fill(values, 0, plain, UNREAD);
        for (int i = plain; i < values.length; i++) {
            values[i] =
                    type.read(fact, i); // at once: it runs code of the record, whose failure Drools would not explain
        }
        return new Row(type, Kind.LISTED, fact, values, fact.id(), referred, Set.of(), -1);
    }

    /**
     * The remainder of a type.
     *
     * @param roomsListed the rooms whose facts are all listed
     * @param room the component that holds the room
     */
    static Row remainder(FactType type, FactReference reference, Set<String> roomsListed, Optional<Component> room) {
        return new Row(
                type,
                Kind.REMAINDER,
                null,
                new @Nullable Object[type.components().size()],
                reference.id(),
                id -> reference,
                roomsListed,
                room.map(Component::index).orElse(-1));
    }

    /**
     * A fact that may be there or not.
     *
     * @param several whether there may also be several like it
     */
    static Row possible(FactType type, Fact fact, FactReference reference, boolean several) {
        Kind kind = several ? Kind.REMAINDER : Kind.POSSIBLE;
        return new Row(type, kind, fact, type.read(fact), reference.id(), id -> reference, Set.of(), -1);
    }

    /**
     * The remainder as if somebody had found something in it.
     *
     * @param chosen those of its values that are chosen
     */
    Row found(Map<Component, Object> chosen) {
        @Nullable Object[] known = values.clone();
        chosen.forEach((component, value) -> known[component.index()] = value);
        return new Row(type, Kind.FOUND, null, known, id, referred, elsewhereThan, room);
    }

    /** The same fact with one more value established. */
    Row with(Component component, Object value) {
        @Nullable Object[] plain = new @Nullable Object[type.plainComponents().size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = i == component.index() ? value : value(i);
        }
        Fact changed = type.create(plain);
        return new Row(type, kind, changed, type.read(changed), id, referred, elsewhereThan, room);
    }

    FactType type() {
        return type;
    }

    Kind kind() {
        return kind;
    }

    boolean listed() {
        return kind == Kind.LISTED;
    }

    /** Whether it is certain, or tried as if it were, that there is such a fact. */
    boolean certain() {
        return kind == Kind.LISTED || kind == Kind.FOUND;
    }

    Fact fact() {
        if (fact == null) {
            throw new IllegalStateException("the remainder of " + type + " is no fact");
        }
        return fact;
    }

    String id() {
        return id;
    }

    FactReference reference() {
        FactReference made = reference;
        if (made == null) {
            made = referred.apply(id);
            reference = made;
        }
        return made;
    }

    @Nullable
    Object value(Component component) {
        return value(component.index());
    }

    private @Nullable Object value(int index) {
        Object value = values[index];
        if (value == UNREAD) {
            value = type.read(fact(), index);
            values[index] = value;
        }
        return value;
    }

    /**
     * Whether an unlisted fact certainly has another value: its id is none that is listed or referred to, and its room is none of
     * those whose facts are all listed.
     */
    boolean differsFrom(Component component, Object value) {
        return (kind == Kind.REMAINDER || kind == Kind.FOUND)
                && (component.kind() == Component.Kind.ID
                        || (component.index() == room && value instanceof String id && elsewhereThan.contains(id)));
    }
}
