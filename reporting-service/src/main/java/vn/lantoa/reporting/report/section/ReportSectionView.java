package vn.lantoa.reporting.report.section;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * A section as it is read. Its version is the report's.
 *
 * @param text as it was written, with references to figures
 * @param resolved the same with the figures in their place
 * @param author who wrote it last; null: nobody yet
 * @param writtenAt null: never
 */
@Schema(name = "ReportSection")
public record ReportSectionView(
        SectionCode code,
        String title,
        String text,
        String resolved,
        List<String> figureRefs,
        @Nullable String author,
        @Nullable Instant writtenAt,
        long version)
        implements Versioned {

    /** All of a report, in the order in which they are read. */
    @Schema(name = "ReportSections")
    public record All(List<ReportSectionView> items) {}
}
