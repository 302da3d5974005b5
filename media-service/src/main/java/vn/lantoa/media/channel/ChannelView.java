package vn.lantoa.media.channel;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A channel as it is read. Its other fields are those of {@link ChannelEntry}.
 *
 * @param mergedInto the code of the channel that it was merged into, which closed it; null while it is open
 * @param mergeReason why it was merged; null while it is open
 * @param merged the codes of those that were merged into it, the latest last
 * @param warnings of the answer to a write: an owner that is not known here yet; null when it is only read
 */
@Schema(name = "Channel")
public record ChannelView(
        UUID id,
        String code,
        String name,
        @Nullable String nameEn,
        ChannelKind kind,
        @Nullable String agency,
        List<String> aliases,
        @Nullable String country,
        @Nullable String url,
        List<String> languages,
        @Nullable String district,
        @Nullable String commune,
        @Nullable ChannelDevice device,
        @Nullable String mergedInto,
        @Nullable String mergeReason,
        List<String> merged,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same, as the answer to a write that is worth these warnings. */
    ChannelView with(List<FaultView> found) {
        return new ChannelView(
                id,
                code,
                name,
                nameEn,
                kind,
                agency,
                aliases,
                country,
                url,
                languages,
                district,
                commune,
                device,
                mergedInto,
                mergeReason,
                merged,
                found,
                meta);
    }
}
