package vn.lantoa.media.brief.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import vn.lantoa.media.brief.ContentBriefView;

/** Holds the works of a brief's theme and days against what it plans (rules.md §4). */
final class BriefCoverage {

    private BriefCoverage() {}

    /** @param works of the agencies that the caller may read */
    static BriefCoverageView of(ContentBriefView brief, List<BriefWorks> works, Predicate<String> isReadable) {
        List<BriefWorks> askedFor =
                works.stream().filter(BriefWorks::isAskedFor).toList();
        BriefLines held = new BriefLines(brief.planned(), askedFor);
        List<BriefLineCoverageView> lines = held.coverage();
        return new BriefCoverageView(
                brief.id(),
                brief.state(),
                brief.startOn(),
                brief.endOn(),
                lines.stream().mapToLong(BriefLineCoverageView::planned).sum(),
                lines.stream().mapToLong(BriefLineCoverageView::counted).sum(),
                lines.stream().allMatch(line -> line.remaining() == 0),
                lines,
                agencies(
                        brief.agencies().stream().filter(isReadable).toList(),
                        askedFor.stream().filter(held::hold).toList()),
                uncounted(works, held, lines));
    }

    private static List<BriefAgencyCoverageView> agencies(List<String> addressed, List<BriefWorks> ofLines) {
        Map<String, Long> works = new TreeMap<>();
        addressed.forEach(agency -> works.put(agency, 0L));
        ofLines.forEach(some -> works.merge(some.agency(), some.works(), Long::sum));
        return works.entrySet().stream()
                .map(agency -> new BriefAgencyCoverageView(agency.getKey(), agency.getValue()))
                .toList();
    }

    private static List<UncountedWorksView> uncounted(
            List<BriefWorks> works, BriefLines held, List<BriefLineCoverageView> lines) {
        return Arrays.stream(UncountedReason.values())
                .map(reason -> new UncountedWorksView(
                        reason,
                        reason == UncountedReason.OVER
                                ? lines.stream()
                                        .mapToLong(line -> line.works() - line.counted())
                                        .sum()
                                : works.stream()
                                        .filter(some -> keptOut(some, held) == reason)
                                        .mapToLong(BriefWorks::works)
                                        .sum()))
                .toList();
    }

    /** Why the works are of no line; OVER where they are of one, which may have enough without them. */
    private static UncountedReason keptOut(BriefWorks some, BriefLines held) {
        if (!some.addressed()) {
            return UncountedReason.OTHER_AGENCY;
        }
        if (!some.onChannel()) {
            return UncountedReason.OTHER_CHANNEL;
        }
        return held.hold(some) ? UncountedReason.OVER : UncountedReason.OTHER_KIND;
    }
}
