package io.firegrade.authoring.lint;

import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a pack: everything that the loader refuses, in one run, and advice on what it takes but an author likely did not mean. If
 * something is refused, the advice is on what could be read.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * LintReport report = Linter.of(Path.of("rules/cn")).lint();
 * assertThat(report.findings()).isEmpty();
 * }</pre>
 */
public final class Linter {

    private static final List<Advice> ADVICE = List.of(
            new FillInAdvice(),
            new ConditionAdvice(),
            new SameViolationAdvice(),
            new SameFactAdvice(),
            new BindingAdvice(),
            new UnitAdvice(),
            new CaseAdvice(),
            new BoundaryAdvice(),
            new TextAdvice(),
            new BasisAdvice());

    private final String name;
    private final PackFolder folder;
    private final List<PackFolder> extended;
    private final FactModel model;
    private final Limits limits;
    private final Optional<LocalDate> asOf;

    private Linter(
            String name,
            PackFolder folder,
            List<PackFolder> extended,
            FactModel model,
            Limits limits,
            Optional<LocalDate> asOf) {
        this.name = name;
        this.folder = folder;
        this.extended = List.copyOf(extended);
        this.model = model;
        this.limits = limits;
        this.asOf = asOf;
    }

    /** Checks the pack in a folder on disk. */
    public static Linter of(Path pack) {
        return new Linter(
                pack.toString(),
                PackFolder.of(pack),
                List.of(),
                FactModel.standard(),
                Limits.standard(),
                Optional.empty());
    }

    /** Names a pack that the checked one extends; bundled ones are found without being named. */
    public Linter extending(Path pack) {
        List<PackFolder> more = new ArrayList<>(extended);
        more.add(PackFolder.of(pack));
        return new Linter(name, folder, more, model, limits, asOf);
    }

    /** Takes these facts, for packs that name facts of an application. */
    public Linter facts(FactModel facts) {
        return new Linter(name, folder, extended, facts, limits, asOf);
    }

    /** Lets the pack ask for more, as the application that uses it does. */
    public Linter limits(Limits raised) {
        return new Linter(name, folder, extended, model, raised, asOf);
    }

    /** Looks at clauses on that day; else on the day of the run. */
    public Linter asOf(LocalDate day) {
        return new Linter(name, folder, extended, model, limits, Optional.of(day));
    }

    /** Checks the pack. What is refused is a finding, too. */
    public LintReport lint() {
        Findings findings = new Findings();
        Optional<LintedPack> pack =
                new PackLoader(model, limits, folder, extended, findings).load(asOf.orElseGet(LocalDate::now));
        pack.ifPresent(linted -> ADVICE.forEach(advice -> advice.look(linted, findings)));
        List<LintFinding> left = new ArrayList<>();
        List<Excepted> excepted = new ArrayList<>();
        try {
            Exceptions exceptions = Exceptions.read(folder, ids(pack), findings);
            for (LintFinding finding : findings.found()) {
                exceptions
                        .reason(finding)
                        .ifPresentOrElse(
                                reason -> excepted.add(new Excepted(finding, reason)), () -> left.add(finding));
            }
            if (findings.found().stream().noneMatch(finding -> finding.check() == Check.REFUSED)) {
                Findings unused = findings.empty();
                exceptions.unused(unused);
                left.addAll(unused.found());
            }
        } catch (InputException e) {
            e.problems().forEach(findings::refused);
            left.addAll(findings.found());
        }
        return new LintReport(name, left, excepted);
    }

    /** All ids that an exception can name, also those of criteria in which something is wrong. */
    private static Set<String> ids(Optional<LintedPack> pack) {
        return pack.stream()
                .flatMap(linted -> Stream.concat(
                        linted.outlines().keySet().stream(),
                        linted.own().stream().map(Criterion::id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
