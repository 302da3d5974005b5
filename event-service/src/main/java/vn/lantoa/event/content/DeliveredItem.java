package vn.lantoa.event.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;
import vn.lantoa.platform.data.work.Publication;

/**
 * A publication, not withdrawn, of a work of which one names an event.
 *
 * @param workId what publications of the same work of the agency have in common
 * @param language a canonical BCP 47 tag
 * @param newProduction whether it was newly produced
 * @param ofEvent whether it names the event itself
 */
public record DeliveredItem(
        String agency,
        String workId,
        String externalId,
        String genre,
        @Nullable String channel,
        String language,
        Instant publishedAt,
        boolean newProduction,
        boolean ofEvent)
        implements Publication, MediaTraits {}
