package vn.lantoa.media.growth;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * The baseline of one agency and measure, with its newest revision.
 *
 * @param approved whether the newest revision is approved
 * @param counting the revision that was approved last and counts meanwhile; null before the first approval
 */
@Schema(name = "Baseline")
public record BaselineView(
        UUID id,
        UUID targetId,
        String agency,
        Measure measure,
        ReportCalendar calendar,
        int baselineYear,
        @Nullable List<Long> months,
        long value,
        String source,
        int revision,
        boolean approved,
        @Nullable BaselineRevisionView counting,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
