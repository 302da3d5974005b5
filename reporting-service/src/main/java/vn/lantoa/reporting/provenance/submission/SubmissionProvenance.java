package vn.lantoa.reporting.provenance.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A submission and the figures that count what came of it.
 *
 * @param asOf what was known then counts
 * @param cells the months and genres that its lines lie in
 * @param reports sealed reports that counted lines of it, the oldest first
 */
@Schema(name = "SubmissionProvenance")
public record SubmissionProvenance(
        UUID id,
        String agency,
        String kind,
        String state,
        int received,
        int created,
        int updated,
        int unchanged,
        int rejected,
        @Nullable String bodySha256,
        Instant receivedAt,
        ReportCalendar calendar,
        Instant asOf,
        List<Cell> cells,
        List<Report> reports) {

    /**
     * A month and genre.
     *
     * @param counting lines that count as they came
     * @param replaced lines that do not: another revision came, or the publication is withdrawn
     * @param observations lines of observations that are known of publications of this cell
     * @param figures the ids of the figures that count them, growth among them
     */
    @Schema(name = "SubmissionProvenanceCell")
    public record Cell(
            String period, String genre, long counting, long replaced, long observations, List<String> figures) {}

    /**
     * A sealed report.
     *
     * @param asOf what was known then is in it
     */
    @Schema(name = "SubmissionProvenanceReport")
    public record Report(
            UUID id, String number, String type, String period, Instant asOf, Instant sealedAt, UUID snapshotId) {}

    SubmissionProvenance with(List<Cell> found, List<Report> using) {
        return new SubmissionProvenance(
                id,
                agency,
                kind,
                state,
                received,
                created,
                updated,
                unchanged,
                rejected,
                bodySha256,
                receivedAt,
                calendar,
                asOf,
                found,
                using);
    }
}
