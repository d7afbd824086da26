package io.firegrade.facts;

/**
 * One thing at the premises, as far as an inspection established it.
 *
 * <p>A fact is a record. Its first component is {@code id}; every other component is boxed and {@code null} as long as it is not
 * established. An application adds kinds of its own by writing a record that carries {@link FactRecord} and {@link Label}.
 */
public interface Fact {

    /** The name of this thing within its inspection; never null or blank, unique within its type. */
    String id();
}
