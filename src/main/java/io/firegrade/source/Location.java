package io.firegrade.source;

import java.io.Serializable;

/**
 * A place in a text file.
 *
 * @param file the file as the user named it
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Location(String file, int line, int column) implements Serializable {

    /** The form that editors and terminals understand: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
