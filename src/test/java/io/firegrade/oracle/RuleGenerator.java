package io.firegrade.oracle;

import io.firegrade.facts.Component;
import io.firegrade.oracle.Rule.Accumulate;
import io.firegrade.oracle.Rule.Check;
import io.firegrade.oracle.Rule.Clause;
import io.firegrade.oracle.Rule.Match;
import io.firegrade.oracle.Visible.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Generates criteria inside the profile of the criterion language. */
final class RuleGenerator {

    private static final List<String> SINGLES = List.of("Site", "Visit", "Premises");

    private final Dice dice;
    private final CheckGenerator checks;
    private int names;
    private Visible visible = Visible.NOTHING;

    private RuleGenerator(Dice dice) {
        this.dice = dice;
        this.checks = new CheckGenerator(dice);
    }

    /** As many criteria, the same for the same seed. */
    static List<Rule> rules(long seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RuleGenerator(new Dice(seed * 1_000 + i)).rule("r-" + i))
                .toList();
    }

    private Rule rule(String id) {
        List<Clause> clauses = new ArrayList<>();
        String subject = dice.of("Premises", "Site", "Bay", "Bay", "Tank", "Tank", "Lamp", "Lamp", "Room");
        clauses.add(match(subject, 0, 2));
        if (dice.chance(0.35)) {
            clauses.add(match(dice.of(SINGLES), 0, 1));
        }
        int violation = dice.between(1, 3);
        while (violation > 0) {
            Clause clause = clause();
            clauses.add(clause);
            boolean stillScope = new Rule(id, clauses).scope().size() == clauses.size();
            violation -= stillScope ? 0 : 1;
        }
        clauses.replaceAll(clause -> clause instanceof Accumulate accumulate ? compared(accumulate, clauses) : clause);
        return new Rule(id, List.copyOf(clauses));
    }

    /** The same, with a condition on each total that nothing compares. */
    private Accumulate compared(Accumulate accumulate, List<Clause> clauses) {
        RuleReads reads = RuleReads.of(new Rule("", clauses));
        List<Check> conditions = new ArrayList<>(accumulate.checks());
        for (Rule.Total total : accumulate.totals()) {
            if (!reads.names(total.name())) {
                conditions.add(checks.total(Visible.NOTHING.withTotal(total.name()), Optional.empty()));
            }
        }
        return new Accumulate(accumulate.source(), accumulate.totals(), conditions);
    }

    private Clause clause() {
        int form = dice.below(20);
        if (form < 5) {
            return sameAs();
        } else if (form < 8) {
            return match(anyType(), 1, 2);
        } else if (form < 15) {
            return quantified(0);
        } else if (form < 17) {
            return either(1);
        }
        return accumulate();
    }

    /** A clause inside a bracket. */
    private Clause inner(int depth) {
        if (depth < 2 && dice.chance(0.2)) {
            return quantified(depth + 1);
        }
        return dice.chance(0.3) ? sameAs() : match(anyType(), 0, 2);
    }

    private Clause quantified(int depth) {
        Visible before = visible;
        List<Clause> clauses = new ArrayList<>();
        if (depth == 0 && dice.chance(0.1)) {
            clauses.add(either(2));
        } else {
            clauses.add(match(dice.of(Vocabulary.MANY), 0, 2));
            if (dice.chance(0.3)) {
                clauses.add(inner(depth + 1));
            }
        }
        visible = before;
        return new Rule.Quantified(dice.chance(0.6), clauses);
    }

    private Clause either(int depth) {
        Visible before = visible;
        List<List<Clause>> branches = new ArrayList<>();
        int size = dice.between(2, 3);
        while (branches.size() < size) {
            List<Clause> branch = new ArrayList<>();
            branch.add(inner(depth));
            if (dice.chance(0.3)) {
                branch.add(inner(depth));
            }
            branches.add(branch);
            visible = before;
        }
        return new Rule.Either(branches);
    }

    private Clause sameAs() {
        Bound other = dice.of(visible.things());
        Bound own = new Bound(name(other.type()), other.type());
        List<Check> conditions = checks.checks(own, visible, 1, 2);
        visible = visible.with(own);
        return new Match(own.name(), own.type(), Optional.of(other.name()), conditions, aliases(own.type(), 0.15));
    }

    private Match match(String type, int least, int most) {
        Bound own = new Bound(name(type), type);
        List<Check> conditions = checks.checks(own, visible, least, most);
        visible = visible.with(own);
        return new Match(own.name(), type, Optional.empty(), conditions, aliases(type, 0.15));
    }

    private Clause accumulate() {
        Visible before = visible;
        Match pattern = match(dice.of(Vocabulary.MANY), 0, 2);
        List<String> numeric = Vocabulary.plain(pattern.type()).stream()
                .filter(Component::numeric)
                .map(Component::name)
                .toList();
        Set<String> aliases = new TreeSet<>();
        List<Rule.Total> totals = new ArrayList<>();
        visible = before;
        int size = dice.chance(0.3) ? 2 : 1;
        while (totals.size() < size) {
            Optional<String> component = dice.chance(0.5)
                    ? Optional.of(dice.of(numeric))
                    : dice.chance(0.7) ? Optional.of("id") : Optional.empty();
            component.ifPresent(aliases::add);
            Rule.Total total = new Rule.Total("n" + ++names, component);
            totals.add(total);
            visible = visible.withTotal(total.name());
        }
        List<Check> conditions = new ArrayList<>();
        int wanted = dice.between(0, 2);
        while (conditions.size() < wanted) {
            conditions.add(checks.total(visible, Optional.empty()));
        }
        Match source = new Match(pattern.name(), pattern.type(), Optional.empty(), pattern.checks(), aliases);
        return new Accumulate(source, totals, conditions);
    }

    private Set<String> aliases(String type, double probability) {
        Set<String> aliases = new TreeSet<>();
        for (Component component : Vocabulary.type(type).components()) {
            boolean readable = component.kind() == Component.Kind.ID
                    || Vocabulary.readable(type).contains(component);
            if (readable && dice.chance(probability)) {
                aliases.add(component.name());
            }
        }
        return aliases;
    }

    private String anyType() {
        return dice.chance(0.2) ? dice.of(SINGLES) : dice.of(Vocabulary.MANY);
    }

    private String name(String type) {
        return type.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + ++names;
    }
}
