package io.firegrade.authoring.lint;

import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for in a pack. Ids are stable: exceptions in {@code lint.yaml} and editors rest on them. */
public enum Check {
    /** Something that the loader refuses. */
    REFUSED(
            "refused",
            Severity.ERROR,
            "The pack, its cases or its exceptions cannot be read.",
            "Do what the message says; nothing else works before."),
    /** A text that is still to be written. */
    FILL_IN(
            "fill-in",
            Severity.ERROR,
            "Something is still to be filled in.",
            "Put the text, the clause or the condition in place of the one that was written for you, and drop the mark."),
    /** Conditions that exclude each other. */
    CONTRADICTION(
            "contradiction",
            Severity.ERROR,
            "Conditions contradict each other, so that no fact ever meets them.",
            "Correct one of the two conditions, or write them as alternatives with ||."),
    /** A condition that every value meets. */
    ALWAYS_MET(
            "always-met",
            Severity.WARNING,
            "A condition excludes nothing: every value that a fact can have meets it.",
            "Correct the limit or the list, or take the condition out."),
    /** A condition that follows from others. */
    REDUNDANT(
            "redundant",
            Severity.WARNING,
            "A condition excludes nothing that the others do not exclude.",
            "Take it out, or correct it if another limit was meant."),
    /** Two criteria with the same conditions. */
    SAME_VIOLATION(
            "same-violation",
            Severity.WARNING,
            "Two criteria report the same violation of the same subjects.",
            "Merge them: one criterion can rest on several clauses."),
    /** Two patterns that one fact can meet. */
    SAME_FACT(
            "same-fact",
            Severity.WARNING,
            "Two patterns of one type can be met by one and the same fact.",
            "Add id != $x.id if two facts are meant, or this == $x if it is one."),
    /** A binding that nothing reads. */
    UNUSED_BINDING(
            "unused-binding",
            Severity.WARNING,
            "A binding is read nowhere.",
            "Take it out, or use it where it was meant to be read."),
    /** Values of different units side by side. */
    DIFFERENT_UNITS(
            "different-units",
            Severity.WARNING,
            "Values of different units are compared, added up or subtracted as they are.",
            "Name a value of the same unit, or convert one by a product."),
    /** A criterion without cases of some verdict. */
    MISSING_CASE(
            "missing-case",
            Severity.WARNING,
            "A criterion has no case of a hazard, of a clear premises, or of an unknown value.",
            "Add a case of each beside the criterion."),
    /** A threshold that no case tries. */
    BOUNDARY(
            "boundary",
            Severity.WARNING,
            "No case tries a threshold on a side of it, or exactly at the limit.",
            "Add cases just below, at and just above the limit, with everything else of the criterion met."),
    /** A case that says nothing that matters. */
    IDLE_CASE(
            "idle-case",
            Severity.WARNING,
            "A case says nothing that its criterion reads, so it examines nothing.",
            "Say a value that the criterion reads, or take the case out."),
    /** A case that is another one. */
    SAME_CASE(
            "same-case",
            Severity.WARNING,
            "Two cases of a criterion give the same inspection.",
            "Take one out, or change what it was meant to show."),
    /** A text that is not in its language. */
    MISSING_TRANSLATION(
            "missing-translation",
            Severity.WARNING,
            "A text stands in only one of the two languages.",
            "Write it in Chinese under zh and in English under en."),
    /** A title that breaks the style. */
    TITLE_STYLE(
            "title-style",
            Severity.WARNING,
            "A title is too long, or ends like a sentence.",
            "Say what is wrong in a few words, without a full stop."),
    /** An advice that breaks the style. */
    ADVICE_STYLE(
            "advice-style",
            Severity.WARNING,
            "An advice is no whole sentence.",
            "Write whole sentences, an action first, each with its full stop."),
    /** A criterion that nothing in force supports. */
    NO_BASIS_IN_FORCE(
            "no-basis-in-force",
            Severity.WARNING,
            "None of the clauses of a criterion is in force.",
            "Add the clause that took the place of the old one, or take the criterion out."),
    /** A criterion whose last clauses expire soon. */
    EXPIRING_BASIS(
            "expiring-basis",
            Severity.WARNING,
            "Within a year none of the clauses of a criterion is in force any longer.",
            "Add the clause that takes its place from then on."),
    /** A clause that nobody has read in the official text. */
    UNVERIFIED_BASIS(
            "unverified-basis",
            Severity.NOTE,
            "A clause was not verified against the official text; reports show it as unverified.",
            "Read the clause in the official text, correct its number if need be, and set verified: true."),
    /** An exception that excepts nothing. */
    UNUSED_EXCEPTION(
            "unused-exception", Severity.WARNING, "An exception in lint.yaml excepts nothing.", "Take it out.");

    private final String id;
    private final Severity severity;
    private final String about;
    private final String mend;

    Check(String id, Severity severity, String about, String mend) {
        this.id = id;
        this.severity = severity;
        this.about = about;
        this.mend = mend;
    }

    /** Its stable id, such as {@code same-fact}. */
    public String id() {
        return id;
    }

    /** How much its findings matter. */
    public Severity severity() {
        return severity;
    }

    /** What it finds, in a sentence. */
    public String about() {
        return about;
    }

    /** How to mend what it finds, in a sentence. */
    public String mend() {
        return mend;
    }

    /** Whether an exception can be made: not of what makes a pack unusable, nor of exceptions themselves. */
    public boolean canBeExcepted() {
        return this != REFUSED && this != UNUSED_EXCEPTION;
    }

    /** The check of that id. */
    public static Optional<Check> of(String id) {
        return Stream.of(values()).filter(check -> check.id.equals(id)).findFirst();
    }
}
