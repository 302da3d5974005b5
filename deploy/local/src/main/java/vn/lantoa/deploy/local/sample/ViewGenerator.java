package vn.lantoa.deploy.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How far an agency's items on the web spread: some are looked at one, seven and thirty days later, and each time more
 * had read them.
 */
final class ViewGenerator {

    private static final long SEED = 20_240_606;
    private static final int EVERY = 4;
    private static final List<Integer> DAYS = List.of(1, 7, 30);
    private static final List<Integer> PERCENT = List.of(100, 230, 310);
    private static final String SOURCE = "Bộ đếm của trang (dữ liệu tổng hợp)";

    private ViewGenerator() {}

    static List<Observation> of(ItemGenerator newsroom) {
        Random random = new Random(SEED);
        List<Observation> observations = new ArrayList<>();
        int number = 0;
        for (GeneratedItem item : newsroom.items()) {
            if (item.newProduction() && newsroom.countsViews(item) && number++ % EVERY == 0) {
                long firstDay = 150L + random.nextInt(item.eventCode() == null ? 1_200 : 9_000);
                for (int i = 0; i < DAYS.size(); i++) {
                    observations.add(seen(item, DAYS.get(i), firstDay * PERCENT.get(i) / 100));
                }
            }
        }
        return observations;
    }

    /** The views of each item when it was looked at last, together. */
    static long lastViews(List<Observation> observations) {
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
