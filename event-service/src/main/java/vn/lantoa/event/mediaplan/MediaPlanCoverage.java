package vn.lantoa.event.mediaplan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.lantoa.event.content.DeliveredItem;
import vn.lantoa.event.event.MediaPlanLine;

/**
 * What was delivered against what was planned (rules.md §8, works as in §9). A publication counts for one line only, so that lines add
 * up: the most telling one that it fits (by how many of genre, language and channel the line names), of several the first. A work
 * counts where its representative does: the earliest newly produced publication, else the earliest.
 */
final class MediaPlanCoverage {

    private static final int NO_LINE = -1;

    private static final Comparator<DeliveredItem> EARLIEST =
            Comparator.comparing(DeliveredItem::publishedAt).thenComparing(DeliveredItem::externalId);

    private static final Comparator<DeliveredItem> REPRESENTATIVE =
            Comparator.comparing((DeliveredItem item) -> !item.newProduction()).thenComparing(EARLIEST);

    private final List<MediaPlanLine> plan;
    private final Map<Integer, List<DeliveredItem>> publications;
    private final Map<Integer, List<DeliveredItem>> works;

    MediaPlanCoverage(List<MediaPlanLine> plan, List<DeliveredItem> publications) {
        this.plan = plan;
        this.publications = byLine(publications);
        this.works = byLine(publications.stream()
                .collect(Collectors.toMap(
                        item -> List.of(item.agency(), item.workId()),
                        Function.identity(),
                        (one, other) -> REPRESENTATIVE.compare(one, other) <= 0 ? one : other))
                .values());
    }

    CoverageView view(String eventCode) {
        List<CoverageView.LineView> lines =
                IntStream.range(0, plan.size()).mapToObj(this::line).toList();
        return new CoverageView(eventCode, total(works), total(publications), lines, unplanned());
    }

    private CoverageView.LineView line(int index) {
        MediaPlanLine line = plan.get(index);
        int delivered = works.getOrDefault(index, List.of()).size();
        int published = publications.getOrDefault(index, List.of()).size();
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

    /** How many there are that fit no line, by genre and language. A publication may be here whose work counts elsewhere. */
    private static Map<List<String>, Long> unplanned(Map<Integer, List<DeliveredItem>> items) {
        return items.getOrDefault(NO_LINE, List.of()).stream()
                .collect(Collectors.groupingBy(
                        item -> List.of(item.genre(), primary(item.language())),
                        () -> new TreeMap<>(Comparator.comparing((List<String> group) -> String.join(" ", group))),
                        Collectors.counting()));
    }

    private static int total(Map<Integer, List<DeliveredItem>> items) {
        return items.values().stream().mapToInt(List::size).sum();
    }

    private Map<Integer, List<DeliveredItem>> byLine(Collection<DeliveredItem> items) {
        return items.stream().collect(Collectors.groupingBy(this::lineOf));
    }

    /** The index of the line that an item counts for. */
    private int lineOf(DeliveredItem item) {
        int best = NO_LINE;
        for (int i = 0; i < plan.size(); i++) {
            if (fits(item, plan.get(i)) && (best == NO_LINE || named(plan.get(i)) > named(plan.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean fits(DeliveredItem item, MediaPlanLine line) {
        return (line.genre() == null || line.genre().equals(item.genre()))
                && (line.language() == null || speaks(item.language(), line.language()))
                && (line.channel() == null || line.channel().equals(item.channel()));
    }

    /** {@code vi} is met by {@code vi-VN}, {@code zh-Hant} not by {@code zh}. */
    private static boolean speaks(String language, String wanted) {
        return language.equals(wanted) || language.startsWith(wanted + "-");
    }

    private static long named(MediaPlanLine line) {
        return Stream.of(line.genre(), line.language(), line.channel())
                .filter(Objects::nonNull)
                .count();
    }

    private static String primary(String language) {
        return language.split("-", 2)[0];
    }
}
