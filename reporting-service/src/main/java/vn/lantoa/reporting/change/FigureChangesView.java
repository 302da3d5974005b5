package vn.lantoa.reporting.change;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What moved after a place.
 *
 * @param items each cell once, as it is now, in the order of the moves; empty when nothing moved
 * @param next the place to ask from the next time, whether there is more or not
 * @param watermark everything recorded until then is in this answer and those before it; null where there may be more
 */
@Schema(name = "FigureChanges")
public record FigureChangesView(
        List<FigureChangeView> items, String next, @Nullable Instant watermark) {}
