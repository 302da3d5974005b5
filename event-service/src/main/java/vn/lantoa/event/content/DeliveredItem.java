package vn.lantoa.event.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;
import vn.lantoa.platform.data.work.Publication;

/**
 * A publication that names an event and was not withdrawn.
 *
 * @param workId what publications of the same work of the agency have in common
 * @param language a canonical BCP 47 tag
 * @param newProduction whether it was newly produced
 */
public record DeliveredItem(
        String agency,
        String workId,
        String externalId,
        String genre,
        @Nullable String channel,
        String language,
        Instant publishedAt,
        boolean newProduction)
        implements Publication, MediaTraits {}
