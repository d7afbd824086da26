package io.firegrade.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The names of a component or a derived property, for messages, questions and the schema. */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    /** The Chinese name. */
    String zh();

    /** The English name. */
    String en();

    /** The unit of a number, such as {@code kg}; empty for a plain count. */
    String unit() default "";
}
