package vn.lantoa.event.mediaplan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lantoa.event.content.DeliveredItem;
import vn.lantoa.event.event.MediaPlanLine;
import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * What was delivered against what was planned (rules.md §8). A publication of the event counts for the line that
 * {@link MediaPlanMatch} finds, a work where its representative does ({@link RepresentativeOrder}), if that is of the
 * event.
 */
final class MediaPlanCoverage {

    private final List<MediaPlanLine> plan;
    private final MediaPlanMatch match;
    private final Map<OptionalInt, List<DeliveredItem>> publications;
    private final Map<OptionalInt, List<DeliveredItem>> works;

    /** @param publications all of each work of which one is of the event */
    MediaPlanCoverage(List<MediaPlanLine> plan, MediaPlanMatch match, List<DeliveredItem> publications) {
        this.plan = plan;
        this.match = match;
        this.publications = byLine(publications);
        this.works = byLine(publications.stream()
                .collect(Collectors.toMap(
                        item -> List.of(item.agency(), item.workId()),
                        Function.identity(),
                        BinaryOperator.minBy(RepresentativeOrder.firstStands())))
                .values());
    }

    CoverageView view(String eventCode) {
        List<CoverageView.LineView> lines =
                IntStream.range(0, plan.size()).mapToObj(this::line).toList();
        return new CoverageView(eventCode, total(works), total(publications), lines, unplanned());
    }

    private CoverageView.LineView line(int index) {
        MediaPlanLine line = plan.get(index);
        int delivered = works.getOrDefault(OptionalInt.of(index), List.of()).size();
        int published =
                publications.getOrDefault(OptionalInt.of(index), List.of()).size();
        return new CoverageView.LineView(
                line.genre(),
                line.language(),
                line.channel(),
                line.minimum(),
                line.maximum(),
                delivered,
                published,
                Math.max(0, line.minimum() - delivered),
                LineState.of(delivered, line.minimum(), line.maximum()));
    }

    private List<CoverageView.UnplannedView> unplanned() {
        Map<List<String>, Long> published = unplanned(publications);
        Map<List<String>, Long> delivered = unplanned(works);
        return published.entrySet().stream()
                .map(group -> new CoverageView.UnplannedView(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        delivered.getOrDefault(group.getKey(), 0L).intValue(),
                        group.getValue().intValue()))
                .toList();
    }

    /**
     * How many there are that fit no line, by genre and language. A publication may be here whose work counts
     * elsewhere.
     */
    private static Map<List<String>, Long> unplanned(Map<OptionalInt, List<DeliveredItem>> items) {
        return items.getOrDefault(OptionalInt.empty(), List.of()).stream()
                .collect(Collectors.groupingBy(
                        item -> List.of(item.genre(), LanguageTag.primary(item.language())),
                        () -> new TreeMap<>(Comparator.comparing((List<String> group) -> String.join(" ", group))),
                        Collectors.counting()));
    }

    private static int total(Map<OptionalInt, List<DeliveredItem>> items) {
        return items.values().stream().mapToInt(List::size).sum();
    }

    private Map<OptionalInt, List<DeliveredItem>> byLine(Collection<DeliveredItem> items) {
        return items.stream()
                .filter(DeliveredItem::ofEvent)
                .collect(Collectors.groupingBy(item -> match.lineOf(plan, item)));
    }
}
