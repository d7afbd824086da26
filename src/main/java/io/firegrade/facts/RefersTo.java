package io.firegrade.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code String} component that holds the id of another fact.
 *
 * <p>A reference that is left out is not established, so the fact may belong to any of the others. Where a fact may really belong to
 * none of them, its record says so by another component, as {@link EmergencyLight#place()} does.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {

    /** The type of the fact that is referred to. */
    Class<? extends Fact> value();
}
