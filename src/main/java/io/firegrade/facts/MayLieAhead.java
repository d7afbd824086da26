package io.firegrade.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a date that may lie after the day of the visit, such as an expiry or a deadline. Without it a date says when something
 * happened, and an inspection with a later one is refused: a slip in a year must not prove what never took place.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayLieAhead {}
