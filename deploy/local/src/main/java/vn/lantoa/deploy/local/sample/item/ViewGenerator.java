package vn.lantoa.deploy.local.sample.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How far an agency's items on the web spread: some, and all that tell of an event, are looked at one, seven and thirty
 * days later, and each time more had read them.
 */
public final class ViewGenerator {

    private static final long SEED = 20_240_606;
    private static final int EVERY = 4;
    private static final long LEAST = 150;
    private static final int OF_AN_EVENT = 9_000;
    private static final int OF_ANY_OTHER = 1_200;
    private static final List<Integer> DAYS = List.of(1, 7, 30);
    private static final List<Integer> PERCENT = List.of(100, 230, 310);
    private static final String SOURCE = "Bộ đếm của trang (dữ liệu tổng hợp)";

    private ViewGenerator() {}

    public static List<Observation> of(ItemGenerator newsroom) {
        Random random = new Random(SEED);
        Random ofEvents = new Random(SEED);
        List<Observation> observations = new ArrayList<>();
        int number = 0;
        for (GeneratedItem item : newsroom.items()) {
            if (!item.newProduction() || !newsroom.countsViews(item)) {
                continue;
            }
            boolean drawn = number++ % EVERY == 0;
            if (item.eventCode() != null) {
                observations.addAll(seen(item, LEAST + ofEvents.nextInt(OF_AN_EVENT)));
            } else if (drawn) {
                observations.addAll(seen(item, LEAST + random.nextInt(OF_ANY_OTHER)));
            }
        }
        return observations;
    }

    /** @param firstDay how often it was read on its first day */
    private static List<Observation> seen(GeneratedItem item, long firstDay) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < DAYS.size(); i++) {
            observations.add(seen(item, DAYS.get(i), firstDay * PERCENT.get(i) / 100));
        }
        return observations;
    }

    /** The views of each item when it was looked at last, together. */
    public static long lastViews(List<Observation> observations) {
        return observations.stream()
                .collect(Collectors.toMap(Observation::externalId, Observation::views, Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Observation seen(GeneratedItem item, int days, long views) {
        LocalDate day = item.day().plusDays(days);
        return new Observation(item.externalId(), day + "T20:00:00+07:00", views, views * 8 / 10, views / 25, SOURCE);
    }
}
