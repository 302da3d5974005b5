package vn.lantoa.event.mediaplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a work is, as content items name it. */
@Schema(name = "Genre")
public enum PlannedGenre {
    NEWS,
    ARTICLE,
    REPORTAGE,
    VIDEO,
    RADIO_PROGRAMME,
    TV_PROGRAMME,
    PUBLICATION
}
