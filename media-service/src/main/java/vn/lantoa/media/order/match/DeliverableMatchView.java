package vn.lantoa.media.order.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.order.unit.OrderUnit;

/**
 * How far one deliverable is, in its unit.
 *
 * @param position its place in the order, from 1
 * @param delivered of all items of its kind, in time or not
 * @param accepted what matched, and what was accepted
 * @param remaining what is ordered less what is accepted
 * @param closed what a person accepted
 */
@Schema(name = "DeliverableMatch")
public record DeliverableMatchView(
        int position,
        Genre genre,
        @Nullable String language,
        @Nullable String theme,
        @Nullable String channel,
        OrderUnit unit,
        long unitPriceVnd,
        long ordered,
        long delivered,
        long accepted,
        long remaining,
        long orderedVnd,
        long acceptedVnd,
        long closed) {}
