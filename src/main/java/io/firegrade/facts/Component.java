package io.firegrade.facts;

import java.util.List;
import java.util.Optional;

/**
 * One component, or derived property, of a fact type.
 *
 * @param owner the simple name of the fact type
 * @param name the name in DRL and in files
 * @param index the position in {@link FactType#components()}
 * @param kind what values it takes
 * @param label its name for people
 * @param unit the unit of a number, or empty
 * @param min the least value of a number
 * @param max the greatest value of a number; infinite if it has no limit but {@link FactType#GREATEST_NUMBER}
 * @param mayLieAhead whether a date may lie after the day of the visit
 * @param javaType the boxed Java type of its values
 * @param target the type that a reference, or an id, names
 * @param derivedFrom the components that a derived property reads; empty for a plain component
 */
public record Component(
        String owner,
        String name,
        int index,
        Kind kind,
        Bilingual label,
        String unit,
        double min,
        double max,
        boolean mayLieAhead,
        Class<?> javaType,
        Optional<Class<? extends Fact>> target,
        List<String> derivedFrom) {

    /** The kinds of values. */
    public enum Kind {
        /** The id of the fact itself. */
        ID,
        /** The id of another fact. */
        REFERENCE,
        /** Free text. */
        TEXT,
        /** Yes or no. */
        BOOLEAN,
        /** A whole number. */
        INTEGER,
        /** A decimal number. */
        DECIMAL,
        /** A calendar date. */
        DATE,
        /** One of the constants of an enum. */
        ENUM
    }

    /** Copies the list. */
    public Component {
        derivedFrom = List.copyOf(derivedFrom);
    }

    /** The hash of what tells components apart: the rest would be hashed over and over for nothing. */
    @Override
    public int hashCode() {
        return owner.hashCode() * 31 + index;
    }

    /** Whether this is a derived property. */
    public boolean derived() {
        return !derivedFrom.isEmpty();
    }

    /** Whether the values are numbers. */
    public boolean numeric() {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL;
    }

    /** The owner and the name, such as {@code GasCylinder.nominalKg}. */
    @Override
    public String toString() {
        return owner + "." + name;
    }
}
