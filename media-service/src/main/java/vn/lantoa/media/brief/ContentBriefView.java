package vn.lantoa.media.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A brief as it is read. Its first fields are those of {@link ContentBriefEntry}.
 *
 * @param issuedAt when press agencies got it; null until then
 * @param closedAt when it was closed; null until then
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "ContentBrief")
public record ContentBriefView(
        UUID id,
        UUID planId,
        String theme,
        String message,
        @Nullable String messageEn,
        List<String> agencies,
        List<String> channels,
        LocalDate startOn,
        LocalDate endOn,
        List<BriefLine> planned,
        BriefState state,
        @Nullable Instant issuedAt,
        @Nullable Instant closedAt,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same, as the answer to a write that is worth these warnings. */
    ContentBriefView with(List<FaultView> found) {
        return new ContentBriefView(
                id, planId, theme, message, messageEn, agencies, channels, startOn, endOn, planned, state, issuedAt,
                closedAt, found, meta);
    }
}
