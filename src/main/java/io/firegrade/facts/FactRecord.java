package io.firegrade.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as a kind of fact and gives its names. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RecordBuilder.Template(options = @RecordBuilder.Options(addClassRetainedGenerated = true))
public @interface FactRecord {

    /** The key under which an inspection file lists these facts, such as {@code gasCylinders}; of a single fact its own key. */
    String key();

    /** The Chinese name of one such thing. */
    String zh();

    /** The English name of one such thing. */
    String en();

    /** Whether every inspection has exactly one of these, such as the premises. */
    boolean single() default false;

    /** Where such facts come from. */
    Origin origin() default Origin.INSPECTION;
}
