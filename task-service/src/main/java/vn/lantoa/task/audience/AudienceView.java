package vn.lantoa.task.audience;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.document.model.AudienceSegment;

/**
 * An audience of a plan.
 *
 * @param code {@code A1} … abroad, {@code D1} … at home, in the document's order
 * @param clausePath the clause that names it
 */
@Schema(name = "Audience")
public record AudienceView(
        UUID id,
        UUID planId,
        String code,
        AudienceSegment segment,
        String label,
        String clausePath,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
