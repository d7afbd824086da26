package io.firegrade.drl;

import io.firegrade.assessment.AssessmentException;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Criteria that Drools has compiled. Immutable and thread-safe. */
public final class CompiledCriteria {

    private final List<String> ids;
    private final KieSessionsPool sessions;
    private final KieSessionConfiguration configuration;

    private CompiledCriteria(List<String> ids, InternalKnowledgeBase base) {
        this.ids = ids;
        this.sessions = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
        this.configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
    }

    /**
     * Compiles checked criteria.
     *
     * @param criteria the criteria, at least one, their ids distinct
     * @param model the fact types that they name
     * @throws IllegalStateException if Drools refuses what the checks let pass: an error of this library
     */
    public static CompiledCriteria of(List<Criterion> criteria, FactModel model) {
        String drl = new DrlWriter().write(criteria);
        Properties properties = new Properties();
        // A parallel compile loses the class loaders.
        properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, new FactClassLoader(model)));
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refuses checked criteria: " + builder.getErrors() + "\n" + drl);
        }
        KieBaseConfiguration unchanging = KieServices.get().newKieBaseConfiguration();
        // The facts of a base that never changes need no index by class, which each session would build anew.
        unchanging.setOption(KieBaseMutabilityOption.DISABLED);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(unchanging);
        base.addPackages(builder.getKnowledgePackages());
        return new CompiledCriteria(criteria.stream().map(Criterion::id).toList(), base);
    }

    /**
     * Fires the criteria over facts.
     *
     * @return which criteria fired for which subjects; whatever is certain is among them
     * @throws AssessmentException if a criterion fails; the message names it
     */
    public Matches fire(Collection<Fact> facts) {
        Matches matches = new Matches();
        KieSession session = sessions.newKieSession(configuration);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                matches.add(event.getMatch().getRule().getName(), (Fact)
                        event.getMatch().getDeclarationValue(DrlWriter.SUBJECT));
            }
        });
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException e) {
            // The session is not given back to the pool: its state is not known.
            throw new AssessmentException(failed(e), e);
        }
        session.dispose();
        return matches;
    }

    private String failed(RuntimeException exception) {
        StringBuilder messages = new StringBuilder();
        Throwable root = exception;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
            root = cause;
        }
        List<String> named = ids.stream()
                .filter(id -> messages.indexOf("\"" + id + "\"") >= 0)
                .toList();
        return "the criterion " + (named.isEmpty() ? "(Drools does not say which)" : String.join(" or ", named))
                + " failed: " + root;
    }
}
