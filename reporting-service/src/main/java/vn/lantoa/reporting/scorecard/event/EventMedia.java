package vn.lantoa.reporting.scorecard.event;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * What the press published of an event (rules.md §9), or of several: an item names one at most, so these add up.
 *
 * @param works of whatever genre, channel and language
 * @param publications with every repetition
 * @param seconds how long the works last
 * @param views of the publications, as last observed; null where nobody observed any
 * @param observed publications of which anything was observed
 */
@Schema(name = "ScorecardEventMedia")
public record EventMedia(
        Light state,
        Cause reason,
        long works,
        long publications,
        long seconds,
        @Nullable Long views,
        long observed) {

    public static final EventMedia NONE = of(0, 0, 0, null, 0);

    public static EventMedia of(long works, long publications, long seconds, @Nullable Long views, long observed) {
        return new EventMedia(Light.NEUTRAL, Cause.NO_MARK, works, publications, seconds, views, observed);
    }

    static EventMedia sum(List<EventMedia> each) {
        return each.stream().reduce(NONE, EventMedia::plus);
    }

    private EventMedia plus(EventMedia other) {
        return of(
                works + other.works,
                publications + other.publications,
                seconds + other.seconds,
                views == null ? other.views : other.views == null ? views : Long.valueOf(views + other.views),
                observed + other.observed);
    }
}
