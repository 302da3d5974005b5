package vn.lantoa.media.contract;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A channel: where items are published. Key: {@code code}.
 *
 * @param name the one under which items are kept that name it by code, name or alias
 * @param kind PRINT, ONLINE, RADIO, TELEVISION, SOCIAL, GRASSROOTS or OTHER
 * @param agency code of the agency that owns it; null where it is everybody's
 * @param mergedInto code of the channel that it was merged into, which has its names since; null while it is open
 * @param merged codes of the channels that were merged into it: they are none of their own since this event
 * @param country where it is published, as ISO 3166 has it; null where nobody said
 * @param district of grassroots information: where it is; null of all else
 * @param commune of that district; null where nobody said
 */
public record ChannelChanged(
        UUID id,
        String code,
        String name,
        @Nullable String nameEn,
        String kind,
        @Nullable String agency,
        List<String> aliases,
        @Nullable String mergedInto,
        List<String> merged,
        @Nullable String country,
        @Nullable String district,
        @Nullable String commune) {

    public static final String TOPIC = "lantoa.media.channel.v1";
    public static final String AGGREGATE = "channel";
    public static final String TYPE = "vn.lantoa.media.channel.changed.v1";
}
