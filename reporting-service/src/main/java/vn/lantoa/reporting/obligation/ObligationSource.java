package vn.lantoa.reporting.obligation;

import java.util.stream.Stream;

/** Knows what of one kind is due. */
interface ObligationSource {

    ObligationKind kind();

    /** Everything of its kind that is due on these days, in any order; to be called in a transaction. */
    Stream<Obligation.Due> of(ObligationFilter.Days days);
}
