package vn.lantoa.reporting.scorecard.event;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * What the press published of an event (rules.md §9), or of several: an item names one at most, so these add up.
 *
 * @param works of whatever genre, channel and language
 * @param publications with every repetition
 * @param seconds how long the works last
 * @param views of the publications, as last observed
 */
@Schema(name = "ScorecardEventMedia")
public record EventMedia(Light state, Cause reason, long works, long publications, long seconds, long views) {

    public static final EventMedia NONE = of(0, 0, 0, 0);

    public static EventMedia of(long works, long publications, long seconds, long views) {
        return new EventMedia(Light.NEUTRAL, Cause.NO_MARK, works, publications, seconds, views);
    }

    static EventMedia sum(List<EventMedia> each) {
        return each.stream().reduce(NONE, EventMedia::plus);
    }

    private EventMedia plus(EventMedia other) {
        return of(works + other.works, publications + other.publications, seconds + other.seconds, views + other.views);
    }
}
