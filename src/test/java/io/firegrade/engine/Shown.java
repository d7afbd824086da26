package io.firegrade.engine;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Question;
import java.util.List;
import java.util.stream.Collectors;

/** All of what a result holds, in one line each. */
final class Shown {

    private Shown() {}

    /** The evidence of the only finding, a line each. */
    static String evidence(Assessment assessment) {
        return assessment.findings().stream()
                .map(Finding::evidence)
                .map(Shown::evidence)
                .collect(Collectors.joining("\n---\n"));
    }

    /** The reasons for each subject. */
    static String reasons(Explanation explanation) {
        return explanation.subjects().stream()
                .map(subject ->
                        (subject.subject().id() + " " + subject.verdict() + "\n" + evidence(subject.reasons())).strip())
                .collect(Collectors.joining("\n"));
    }

    /** The questions: pointer, Chinese, English, the criteria that they settle and those that they help. */
    static String questions(Assessment assessment) {
        return assessment.questions().stream().map(Shown::question).collect(Collectors.joining("\n"));
    }

    /** The pointers of the questions. */
    static List<String> pointers(Assessment assessment) {
        return assessment.questions().stream().map(Question::pointer).toList();
    }

    private static String question(Question question) {
        return String.join(
                " | ",
                question.pointer(),
                question.text().zh(),
                question.text().en(),
                question.settles().toString(),
                question.helps().toString());
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(Shown::evidence).collect(Collectors.joining("\n"));
    }

    private static String evidence(Evidence evidence) {
        if (evidence instanceof Evidence.Met met) {
            return met(met);
        } else if (evidence instanceof Evidence.Present present) {
            return "present " + place(present.fact());
        } else if (evidence instanceof Evidence.Absent absent) {
            String restriction = absent.restriction().stream()
                    .map(part ->
                            part.component().name() + " " + part.comparator().sign() + " " + part.limit())
                    .collect(Collectors.joining(", "));
            String nearest = absent.nearest().stream()
                    .map(miss -> "\n  near: "
                            + miss.failing().stream().map(Shown::met).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining());
            return "absent " + absent.type() + "( " + restriction + " ) of " + absent.listed() + nearest;
        }
        Evidence.Total total = (Evidence.Total) evidence;
        String what = total.summed().map(component -> "sum " + component).orElse("count " + total.type());
        return what
                + " of "
                + total.members().stream().map(Shown::place).toList() + " = " + (total.computed() ? "computed " : "")
                + total.least() + "…" + total.most() + " "
                + total.comparator().sign() + " " + total.limit();
    }

    private static String met(Evidence.Met met) {
        return place(met.fact()) + " " + met.component().name() + " = " + met.value()
                + met.compared().map(compared -> " (" + compared + ")").orElse("") + " "
                + met.comparator().sign() + " " + met.limit();
    }

    private static String place(FactReference fact) {
        return fact.pointer() + "#" + fact.id();
    }
}
