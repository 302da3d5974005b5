package vn.lantoa.reporting.report.text;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.report.section.SectionCode;

/**
 * Something about a report that its reader would stumble over.
 *
 * @param section where it is said; null: in no section
 * @param excerpt the words around it; null: none
 * @param figure the id of the figure that it is about; null: of none
 * @param typed the number that stands there, or that rows come to; null: none
 * @param stated the figure's value; null: none
 */
@Schema(name = "ReportFinding")
public record ReportFinding(
        FindingKind kind,
        @Nullable SectionCode section,
        @Nullable String excerpt,
        @Nullable String figure,
        @Nullable BigDecimal typed,
        @Nullable BigDecimal stated) {

    /** All findings of a report. */
    @Schema(name = "ReportFindings")
    public record All(List<ReportFinding> items) {}

    /** One that is about the report as a whole, or a section of it. */
    public static ReportFinding of(FindingKind kind, @Nullable SectionCode section) {
        return new ReportFinding(kind, section, null, null, null, null);
    }
}
