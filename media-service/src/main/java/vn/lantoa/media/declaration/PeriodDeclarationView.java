package vn.lantoa.media.declaration;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.item.ContentTotals;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A declaration, held against what was stored when it was made.
 *
 * @param revision from 1; the highest of (agency, calendar, period) stands
 * @param stored what was stored of the agency's items published in the month, withdrawn ones aside
 * @param difference declared less stored
 * @param matches whether there is no difference
 */
@Schema(name = "PeriodDeclaration")
public record PeriodDeclarationView(
        UUID id,
        String agency,
        String period,
        ReportCalendar calendar,
        int revision,
        long items,
        long seconds,
        boolean nil,
        ContentTotals stored,
        ContentTotals difference,
        boolean matches,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
