package vn.lantoa.media.channel;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A channel as it is read. Its fields are those of {@link ChannelEntry}. */
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
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
