package vn.lantoa.reporting.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.fact.FactBatch;

/** What the sums must be, reckoned from events with rules.md §9 in hand and without a database. */
final class Model {

    private record Item(String agency, long epoch, ContentItem data) {
        String work() {
            return agency + "/" + (data.workId() == null ? data.externalId() : data.workId());
        }

        LocalDate day() {
            return BusinessTime.dayOf(data.publishedAt());
        }
    }

    private record Seen(long epoch, Observation data) {}

    private final Map<UUID, Item> items = new HashMap<>();
    private final Map<UUID, Seen> observations = new HashMap<>();

    /** Knows what was recorded until then. */
    static Model at(Instant asOf, List<RecordedEvent<?>> events) {
        Model model = new Model();
        List<RecordedEvent<?>> known = events.stream()
                .filter(event -> !event.recordedAt().isAfter(asOf))
                .toList();
        RecordedEvent.of(FactBatch.CONTENT, known).forEach(event -> event.data()
                .items()
                .forEach(item -> model.items.merge(
                        item.id(),
                        new Item(event.data().agency(), event.position().epoch(), item),
                        Model::higher)));
        RecordedEvent.of(FactBatch.OBSERVATIONS, known).forEach(event -> event.data()
                .observations()
                .forEach(one -> model.observations.merge(
                        one.id(), new Seen(event.position().epoch(), one), Model::higher)));
        return model;
    }

    private static Item higher(Item one, Item other) {
        var order = Comparator.comparingLong(Item::epoch)
                .thenComparingInt(item -> item.data().revision());
        return order.compare(other, one) > 0 ? other : one;
    }

    private static Seen higher(Seen one, Seen other) {
        var order = Comparator.comparingLong(Seen::epoch)
                .thenComparingInt(seen -> seen.data().revision());
        return order.compare(other, one) > 0 ? other : one;
    }

    /** The cells of all rollups, {@code table|keys} to their sums; none that is all zero. */
    Map<String, String> cells() {
        Map<String, long[]> cells = new TreeMap<>();
        Map<String, Item> representatives = representatives();
        for (Item item : items.values()) {
            if (item.data().withdrawn()) {
                continue;
            }
            long seconds =
                    item.data().durationSeconds() == null ? 0 : item.data().durationSeconds();
            boolean stands = representatives.get(item.work()) == item;
            long[] sums = {stands ? 1 : 0, 1, stands ? seconds : 0, seconds, 0, 0, 0, 0, 0, 0, 0, 0, 0};
            addObserved(item, sums, cells);
            add(cells, item.day(), item, sums);
        }
        cells.values().removeIf(sums -> Arrays.stream(sums).allMatch(sum -> sum == 0));
        return cells.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Arrays.toString(entry.getValue()), (a, b) -> a, TreeMap::new));
    }

    /** What counts under a definition, {@code half|agency|measure} to its value. */
    Map<String, Long> growth(
            List<String> purposes, boolean newOnly, BigDecimal maxReuse, Map<String, List<String>> genres) {
        Map<String, Long> found = new TreeMap<>();
        for (Item item : representatives().values()) {
            ContentItem data = item.data();
            BigDecimal reuse = data.reuseRatio() == null ? BigDecimal.ZERO : data.reuseRatio();
            if (!purposes.contains(data.purpose())
                    || newOnly && !data.newProduction()
                    || reuse.compareTo(maxReuse) > 0) {
                continue;
            }
            genres.forEach((measure, counted) -> {
                if (counted.contains(data.genre())) {
                    long value = measure.endsWith("SECONDS") ? data.durationSeconds() : 1;
                    found.merge(half(item.day()) + "|" + item.agency() + "|" + measure, value, Long::sum);
                }
            });
        }
        return found;
    }

    private Map<String, Item> representatives() {
        var order = Comparator.comparing((Item item) -> !item.data().newProduction())
                .thenComparing(item -> item.data().publishedAt())
                .thenComparing(item -> item.data().externalId());
        Map<String, Item> found = new HashMap<>();
        items.values().stream()
                .filter(item -> !item.data().withdrawn())
                .forEach(item -> found.merge(item.work(), item, (a, b) -> order.compare(b, a) < 0 ? b : a));
        return found;
    }

    private void addObserved(Item item, long[] sums, Map<String, long[]> cells) {
        List<Observation> seen = observations.values().stream()
                .map(Seen::data)
                .filter(one -> one.itemId().equals(item.data().id()))
                .sorted(Comparator.comparing(Observation::observedAt)
                        .thenComparing(one -> one.id().toString()))
                .toList();
        Map<String, long[]> latest = new HashMap<>();
        for (Observation one : seen) {
            long[] counter = latest.computeIfAbsent(one.source(), any -> new long[3]);
            if (one.views() != null) {
                add(cells, BusinessTime.dayOf(one.observedAt()), item, new long[] {
                    0, 0, 0, 0, 0, 0, 0, one.views() - counter[0], 0, 0, 0, 0, 1
                });
            }
            counter[0] = one.views() == null ? counter[0] : one.views();
            counter[1] = one.reach() == null ? counter[1] : one.reach();
            counter[2] = one.engagements() == null ? counter[2] : one.engagements();
            sums[8] = 1;
            sums[9] = one.views() == null ? sums[9] : 1;
            sums[10] = one.reach() == null ? sums[10] : 1;
            sums[11] = one.engagements() == null ? sums[11] : 1;
        }
        latest.values().forEach(counter -> {
            sums[4] += counter[0];
            sums[5] += counter[1];
            sums[6] += counter[2];
        });
    }

    private static void add(Map<String, long[]> cells, LocalDate day, Item item, long[] sums) {
        ContentItem data = item.data();
        String language = data.language().substring(0, 2);
        List<String> keys = new ArrayList<>();
        keys.add("rollup_genre|%s|" + data.genre());
        keys.add("rollup_language|%s|" + language);
        keys.add("rollup_purpose|%s|" + data.purpose() + "|" + data.newProduction());
        keys.add("rollup_event|%s|" + data.eventCode());
        keys.add("rollup_plan|%s|" + data.planId());
        named(data.themes()).forEach(theme -> keys.add("rollup_theme|%s|" + data.planId() + "|" + theme));
        named(data.clausePaths()).forEach(clause -> keys.add("rollup_clause|%s|" + data.planId() + "|" + clause));
        named(data.audiences()).forEach(audience -> keys.add("rollup_audience|%s|" + data.planId() + "|" + audience));
        if (data.planId() != null) {
            named(data.clausePaths()).forEach(clause -> keys.add("rollup_plan_clause|" + data.planId() + "|" + clause));
        }
        keys.add("rollup_day|%s|" + day + "|" + data.genre());
        if (data.eventCode() != null) {
            keys.add(
                    "rollup_event_media|" + String.join("|", data.eventCode(), data.genre(), data.channel(), language));
        }
        keys.add("rollup_wide|%s|"
                + String.join(
                        "|",
                        data.genre(),
                        data.channel(),
                        language,
                        data.purpose(),
                        "" + data.newProduction(),
                        data.eventCode()));
        for (String key : keys) {
            long[] cell = cells.computeIfAbsent(key.formatted(half(day) + "|" + item.agency()), any -> new long[13]);
            for (int i = 0; i < sums.length; i++) {
                cell[i] += sums[i];
            }
        }
    }

    /** Each once; nothing named is a value too. */
    private static List<String> named(List<String> codes) {
        return codes.isEmpty() ? List.of("null") : codes.stream().distinct().toList();
    }

    private static int half(LocalDate day) {
        return day.getYear() * 24 + (day.getMonthValue() - 1) * 2 + (day.getDayOfMonth() >= 15 ? 1 : 0);
    }
}
