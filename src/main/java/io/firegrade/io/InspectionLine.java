package io.firegrade.io;

import io.firegrade.inspection.Inspection;
import io.firegrade.source.InputException;

/** One line of a file of many inspections. */
public sealed interface InspectionLine {

    /** The number of the line, from 1. */
    int number();

    /**
     * A line that holds an inspection.
     *
     * @param number the number of the line, from 1
     * @param inspection what it holds
     */
    record Read(int number, Inspection inspection) implements InspectionLine {}

    /**
     * A line that was refused; the others are not affected.
     *
     * @param number the number of the line, from 1
     * @param reason all that is wrong with it
     */
    record Refused(int number, InputException reason) implements InspectionLine {}
}
