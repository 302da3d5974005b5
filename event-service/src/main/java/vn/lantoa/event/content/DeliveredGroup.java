package vn.lantoa.event.content;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;

/**
 * Publications of an event, none withdrawn, that have these traits in common.
 *
 * @param language a canonical BCP 47 tag
 * @param works how many works they stand for
 * @param publications how many there are, with every repetition
 */
public record DeliveredGroup(String genre, @Nullable String channel, String language, int works, int publications)
        implements MediaTraits {}
