package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A person in a job that matters for fire safety.
 *
 * @param id its name within the inspection
 * @param role the job
 * @param certified whether the person holds the certificate the job needs
 * @param trainedFirst whether the person was trained in fire safety before starting the job
 */
@FactRecord(key = "workers", zh = "岗位人员", en = "worker")
public record Worker(
        String id,
        @Label(zh = "岗位", en = "role") @Nullable WorkerRole role,
        @Label(zh = "持证", en = "certified") @Nullable Boolean certified,

        @Label(zh = "上岗前经消防培训", en = "trained before starting") @Nullable
        Boolean trainedFirst)
        implements Fact, WorkerBuilder.With {

    /** Checks ids and ranges. */
    public Worker {
        FactType.check(Worker.class, id, role, certified, trainedFirst);
    }

    /** A worker of which nothing is known yet. */
    public static Worker of(String id) {
        return WorkerBuilder.builder().id(id).build();
    }
}
