package vn.lantoa.platform.data.work;

import java.time.Instant;

/** One publication of a work, by what decides whether it stands for the work. */
public interface Publication {

    /** Whether it was newly produced for this publication. */
    boolean newProduction();

    Instant publishedAt();

    /** The agency's own id of it; unique within the agency. */
    String externalId();
}
