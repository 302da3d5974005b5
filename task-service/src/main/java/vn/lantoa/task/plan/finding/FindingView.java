package vn.lantoa.task.plan.finding;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Severity;

/**
 * Something in a plan's document that a person should look at.
 *
 * @param path the section or clause it stands in; null when it is of the document as a whole
 * @param evidence the words that show it
 * @param resolution what came of it; null while it is open
 */
@Schema(name = "IntegrityFinding")
public record FindingView(
        UUID id,
        UUID planId,
        FindingCode code,
        Severity severity,
        @Nullable String path,
        String evidence,
        @Nullable String resolution,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
