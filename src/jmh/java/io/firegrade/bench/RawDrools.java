package io.firegrade.bench;

import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.facts.Fact;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/** A pack in Drools as it comes: the authors' own text without its annotations, pooled sessions, and a listener for matches. */
final class RawDrools {

    private static final String ANNOTATION = "(?s)@\\w+\\(\\s*(?:[^\"()]|\"[^\"]*\"|\\([^)]*\\))*\\)";

    private final KieSessionsPool sessions;

    RawDrools(PackFolder folder) {
        KieHelper helper = new KieHelper();
        for (String file : PackManifest.read(folder).criteria()) {
            String drl = folder.read(file).text().replaceAll(ANNOTATION, "");
            helper.addResource(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        }
        this.sessions = helper.build().newKieSessionsPool(1);
    }

    /** The criteria that match, each with the id of its subject. */
    List<Match> assess(Collection<Fact> facts) {
        List<Match> matches = new ArrayList<>();
        KieSession session = sessions.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                Fact subject = (Fact) event.getMatch().getObjects().get(0);
                matches.add(new Match(event.getMatch().getRule().getName(), subject.id()));
            }
        });
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return matches;
    }
}
