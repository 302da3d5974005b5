package vn.lantoa.media.likeness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.field.Genre;

/**
 * Two works that may be one.
 *
 * @param likeness of the titles, from 0.8 to 1, two decimals
 */
@Schema(name = "LikelyDuplicate")
public record LikelyDuplicate(BigDecimal likeness, LikeItem item, LikeItem other) {

    /** A publication of such a work. */
    @Schema(name = "LikeItem")
    public record LikeItem(
            UUID id,
            String agency,
            String externalId,
            String workId,
            String title,
            Genre genre,
            LocalDate publishedOn) {}
}
