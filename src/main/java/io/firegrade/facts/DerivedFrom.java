package io.firegrade.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method {@code @Nullable Boolean name()} of a fact record as a derived property: criteria read it like a component, and it
 * is {@code null} as long as the components that it is derived from leave it open.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DerivedFrom {

    /** The names of the components that the property reads. */
    String[] value();
}
