package io.firegrade.oracle;

import io.firegrade.facts.Fact;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Unmodified Drools over the text of the criteria, but for their annotations. */
final class RawDrools {

    private final Map<String, String> subjects;
    private final InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();

    RawDrools(List<Rule> rules) {
        this(
                RulePrinter.withoutAnnotations(rules),
                rules.stream()
                        .collect(Collectors.toMap(
                                Rule::id, rule -> "$" + rule.subject().name())));
    }

    /**
     * Compiles a text.
     *
     * @param subjects the bindings of the subjects by the names of the rules
     */
    RawDrools(String drl, Map<String, String> subjects) {
        this.subjects = subjects;
        Properties properties = new Properties();
        properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, RawDrools.class.getClassLoader()));
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors() + "\n" + drl);
        }
        base.addPackages(builder.getKnowledgePackages());
    }

    /** The ids of the subjects for which each rule fires. */
    Map<String, Set<String>> fire(Collection<Fact> facts) {
        Map<String, Set<String>> fired = new TreeMap<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                String rule = event.getMatch().getRule().getName();
                Fact subject = (Fact) event.getMatch().getDeclarationValue(subjects.get(rule));
                fired.computeIfAbsent(rule, key -> new TreeSet<>()).add(subject.id());
            }
        });
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
