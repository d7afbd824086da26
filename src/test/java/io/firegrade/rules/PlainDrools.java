package io.firegrade.rules;

import io.firegrade.facts.Fact;
import io.firegrade.facts.Limit;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Unmodified Drools over the text of a pack's files, but for the annotations, which Drools would evaluate as code. */
final class PlainDrools {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^when$\\s*(\\$\\w+)");

    private final Map<String, String> subjects = new HashMap<>();
    private final KieBase base;

    PlainDrools(List<Path> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (Path file : files) {
            String drl = read(file);
            Matcher rule = RULE.matcher(drl);
            while (rule.find()) {
                subjects.put(rule.group(1), rule.group(2));
            }
            String plain = drl.replaceAll("(?ms)^(rule \"[^\"]+\").*?^when$", "$1\nwhen");
            builder.add(ResourceFactory.newReaderResource(new StringReader(plain)), ResourceType.DRL);
            if (builder.hasErrors()) {
                throw new IllegalStateException(file + ": " + builder.getErrors());
            }
        }
        this.base = builder.newKieBase();
    }

    /** The criteria of the files. */
    Set<String> criteria() {
        return new TreeSet<>(subjects.keySet());
    }

    /** Every criterion of the files, each with the ids of the subjects for which it fires. */
    Map<String, Set<String>> fire(Collection<Fact> facts, Collection<Limit> limits) {
        Map<String, Set<String>> fired = new TreeMap<>();
        subjects.keySet().forEach(id -> fired.put(id, new TreeSet<>()));
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                String id = event.getMatch().getRule().getName();
                Fact subject = (Fact) event.getMatch().getDeclarationValue(subjects.get(id));
                fired.get(id).add(subject.id());
            }
        });
        try {
            facts.forEach(session::insert);
            limits.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
