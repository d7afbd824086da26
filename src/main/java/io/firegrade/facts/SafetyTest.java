package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A periodic test, check or assessment that a record proves.
 *
 * @param id its name within the inspection
 * @param doneOn when
 * @param kind what was tested or assessed
 */
@FactRecord(key = "safetyTests", zh = "检测与评估", en = "test or assessment")
public record SafetyTest(
        String id,
        @Label(zh = "日期", en = "done on") @Nullable LocalDate doneOn,
        @Label(zh = "类型", en = "kind") @Nullable TestKind kind)
        implements Fact, SafetyTestBuilder.With {

    /** Checks ids and ranges. */
    public SafetyTest {
        FactType.check(SafetyTest.class, id, doneOn, kind);
    }

    /** A test or assessment of which nothing is known yet. */
    public static SafetyTest of(String id) {
        return SafetyTestBuilder.builder().id(id).build();
    }
}
