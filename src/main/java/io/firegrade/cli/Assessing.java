package io.firegrade.cli;

import io.firegrade.RuleBook;
import io.firegrade.assessment.AssessmentException;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionLine;
import io.firegrade.io.InspectionLines;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assesses the inspections of files one after the other. What is wrong with one does not stop the others. */
final class Assessing {

    private final RuleBook book;
    private final @Nullable LocalDate asOf;
    private final Output output;
    private final InspectionReader reader;

    Assessing(RuleBook book, @Nullable LocalDate asOf, Output output) {
        this.book = book;
        this.asOf = asOf;
        this.output = output;
        this.reader = new InspectionReader(book.facts());
    }

    /** Assesses all inspections of a file. */
    void file(Path file) {
        try {
            if (AssessCommand.isNdjson(file)) {
                new InspectionLines(reader).readAll(file, line -> line(file, line));
            } else {
                assess(file.toString(), reader.read(file));
            }
        } catch (InputException e) {
            output.refuse(e);
        }
    }

    private void line(Path file, InspectionLine line) {
        if (line instanceof InspectionLine.Read read) {
            assess(file + ":" + read.number(), read.inspection());
        } else if (line instanceof InspectionLine.Refused refused) {
            output.refuse(refused.reason());
        }
    }

    private void assess(String place, Inspection inspection) {
        try {
            output.print(book.assess(inspection, asOf == null ? inspection.date() : asOf));
        } catch (AssessmentException e) {
            output.refuse(place + " cannot be assessed: " + e.getMessage());
        }
    }
}
