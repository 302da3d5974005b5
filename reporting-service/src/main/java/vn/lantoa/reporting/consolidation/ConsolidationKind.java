package vn.lantoa.reporting.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency hands in. */
@Schema(name = "ConsolidationKind")
public enum ConsolidationKind {
    /** That a press agency declares its months complete. */
    DECLARATION,
    /** That who leads tasks of a plan reports their progress. */
    PROGRESS
}
