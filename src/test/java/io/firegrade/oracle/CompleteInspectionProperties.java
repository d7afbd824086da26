package io.firegrade.oracle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** Where everything is known, the engine, the naive evaluator and unmodified Drools say the same. */
class CompleteInspectionProperties {

    private static final Map<Long, RawDrools> RAW = new ConcurrentHashMap<>();

    @Property(tries = 300, seed = "2", shrinking = ShrinkingMode.OFF)
    @Domain(Generated.class)
    void threeJudgesAgree(@ForAll Generated.Draw draw) {
        RawDrools raw = RAW.computeIfAbsent(
                draw.book(), seed -> new RawDrools(draw.rules().rules()));
        draw.completeInspections().forEach(known -> Judge.checkExact(draw.rules(), raw, known));
    }
}
