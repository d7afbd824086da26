package io.firegrade.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values a numeric component can take, both ends included. Without it a number is at least zero. Construction enforces the
 * range, and sums over unknown values rest on it. Whatever the range, no number goes beyond {@link FactType#GREATEST_NUMBER}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Range {

    /** The least value. */
    double min() default 0;

    /** The greatest value; infinite if nature sets no limit, so that sums over unknown values have none either. */
    double max() default Double.POSITIVE_INFINITY;
}
