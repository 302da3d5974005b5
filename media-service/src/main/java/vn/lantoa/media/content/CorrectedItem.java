package vn.lantoa.media.content;

import java.time.LocalDate;
import java.util.List;

import vn.lantoa.media.content.item.ContentState;
import vn.lantoa.media.content.item.HeldItem;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.platform.web.time.BusinessTime;

/**
 * A held item as it would be with a correction.
 *
 * @param values the fields that it would be stored with
 */
public record CorrectedItem(HeldItem item, ContentState after, boolean planNamed, FieldValues values) {

    /** What would be otherwise, in the order of the fields. */
    public List<ContentState.FieldChange> changes() {
        return after.since(item.state());
    }

    /** Whether its plan is named, or named no more, and all else stays. */
    public boolean changesOnlyWhoNamedThePlan() {
        return planNamed != item.planNamed() && changes().isEmpty();
    }

    public LocalDate publishedOn() {
        return BusinessTime.dayOf(after.publishedAt());
    }
}
