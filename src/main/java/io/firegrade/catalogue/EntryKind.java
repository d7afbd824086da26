package io.firegrade.catalogue;

import io.firegrade.assessment.Role;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;

/** What a criterion is to its readers. */
enum EntryKind implements Labelled {
    /** It finds hazards among the facts. */
    HAZARD("隐患", "hazard"),
    /** It judges over what others found, and so finds a hazard of the whole premises. */
    DETERMINATION("重大隐患判定", "determination of a major hazard"),
    /** It is an element that determinations count. */
    ELEMENT(Role.ELEMENT.label()),
    /** It is a ground to seal the place. */
    SEALING(Role.SEALING.label());

    private final Bilingual label;

    EntryKind(String zh, String en) {
        this(new Bilingual(zh, en));
    }

    EntryKind(Bilingual label) {
        this.label = label;
    }

    static EntryKind of(Criterion criterion) {
        return switch (criterion.role()) {
            case HAZARD -> criterion.judgedOver().isEmpty() ? HAZARD : DETERMINATION;
            case ELEMENT -> ELEMENT;
            case SEALING -> SEALING;
        };
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
