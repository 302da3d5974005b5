package vn.lantoa.event.mediaplan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lantoa.event.content.DeliveredGroup;
import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * What was delivered against what was planned (rules.md §8). A publication of the event counts for the line that
 * {@link MediaPlanMatch} finds, a work where the publication does that stands for it.
 */
final class MediaPlanCoverage {

    private final List<MediaPlanLine> plan;
    private final Map<OptionalInt, List<DeliveredGroup>> byLine;

    MediaPlanCoverage(List<MediaPlanLine> plan, MediaPlanMatch match, List<DeliveredGroup> delivered) {
        this.plan = plan;
        this.byLine = delivered.stream().collect(Collectors.groupingBy(group -> match.lineOf(plan, group)));
    }

    CoverageView view(String eventCode) {
        List<CoverageView.LineView> lines =
                IntStream.range(0, plan.size()).mapToObj(this::line).toList();
        return new CoverageView(
                eventCode, total(DeliveredGroup::works), total(DeliveredGroup::publications), lines, unplanned());
    }

    private CoverageView.LineView line(int index) {
        MediaPlanLine line = plan.get(index);
        List<DeliveredGroup> delivered = byLine.getOrDefault(OptionalInt.of(index), List.of());
        int works = sum(delivered, DeliveredGroup::works);
        return new CoverageView.LineView(
                line.genre(),
                line.language(),
                line.channel(),
                line.minimum(),
                line.maximum(),
                works,
                sum(delivered, DeliveredGroup::publications),
                Math.max(0, line.minimum() - works),
                LineState.of(works, line.minimum(), line.maximum()));
    }

    /**
     * How many there are that fit no line, by genre and language. A publication may be here whose work counts
     * elsewhere.
     */
    private List<CoverageView.UnplannedView> unplanned() {
        Map<List<String>, List<DeliveredGroup>> groups = byLine.getOrDefault(OptionalInt.empty(), List.of()).stream()
                .collect(Collectors.groupingBy(
                        group -> List.of(group.genre(), LanguageTag.primary(group.language())),
                        () -> new TreeMap<>(Comparator.comparing((List<String> key) -> String.join(" ", key))),
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new CoverageView.UnplannedView(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        sum(group.getValue(), DeliveredGroup::works),
                        sum(group.getValue(), DeliveredGroup::publications)))
                .toList();
    }

    private int total(ToIntFunction<DeliveredGroup> figure) {
        return byLine.values().stream().mapToInt(groups -> sum(groups, figure)).sum();
    }

    private static int sum(List<DeliveredGroup> groups, ToIntFunction<DeliveredGroup> figure) {
        return groups.stream().mapToInt(figure).sum();
    }
}
