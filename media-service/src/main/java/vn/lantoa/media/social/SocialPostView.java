package vn.lantoa.media.social;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A post as it is read. Its first fields are those of {@link SocialPostEntry}.
 *
 * @param metrics how far it has spread
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "SocialPost")
public record SocialPostView(
        UUID id,
        SocialPlatform platform,
        String account,
        Instant postedAt,
        String url,
        List<String> themes,
        SocialMetricsView metrics,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
