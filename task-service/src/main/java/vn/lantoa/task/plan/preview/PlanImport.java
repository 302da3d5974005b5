package vn.lantoa.task.plan.preview;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Severity;

/**
 * What an import found.
 *
 * @param planId the plan; null when a dry run met a document that is not imported yet, or was read by other hints
 * @param clauses how many clauses the document has
 * @param actionClauses how many of them ask for action
 * @param findings what a person should look at; the first of them
 * @param moreFindings how many there are beside those
 * @param header what the document says of itself; in a dry run alone
 * @param sections its headings; in a dry run alone
 * @param items the clauses themselves; in a dry run alone
 */
@Schema(name = "PlanImport")
public record PlanImport(
        @Nullable UUID planId,
        long clauses,
        long actionClauses,
        List<Found> findings,

        @Schema(description = "How many findings there are beside those that are shown.")
        long moreFindings,

        @Schema(description = "What the document says of itself; null but for a dry run.") @Nullable
        PreviewHeader header,

        @Schema(description = "The headings, in the document's order; null but for a dry run.") @Nullable
        List<PreviewSection> sections,

        @Schema(description = "The clauses themselves, in the document's order; null but for a dry run.") @Nullable
        List<PreviewClause> items) {

    /** So many findings are shown. */
    private static final int MOST = 500;

    /** The import of a document without the tree. */
    public static PlanImport of(@Nullable UUID planId, PlanDocument document) {
        long actions = document.clauses().stream().filter(Clause::action).count();
        return of(planId, document.clauses().size(), actions, document.findings());
    }

    /** The import without the tree. */
    public static PlanImport of(@Nullable UUID planId, long clauses, long actionClauses, List<Finding> findings) {
        List<Finding> shown = findings.subList(0, Math.min(MOST, findings.size()));
        long more = (long) findings.size() - shown.size();
        return new PlanImport(planId, clauses, actionClauses, Found.of(shown), more, null, null, null);
    }

    /** The same with the whole tree of the document. */
    public PlanImport with(PlanDocument document) {
        return new PlanImport(
                planId,
                clauses,
                actionClauses,
                findings,
                moreFindings,
                PreviewHeader.of(document.header()),
                document.sections().stream().map(PreviewSection::of).toList(),
                document.clauses().stream().map(PreviewClause::of).toList());
    }

    /**
     * A finding as the document's reader saw it.
     *
     * @param path the section or clause it stands in; null when it is of the document as a whole
     * @param evidence the words that show it
     */
    @Schema(name = "Finding")
    public record Found(
            FindingCode code, Severity severity, @Nullable String path, String evidence) {

        private static List<Found> of(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> new Found(finding.code(), finding.severity(), finding.path(), finding.evidence()))
                    .toList();
        }
    }
}
