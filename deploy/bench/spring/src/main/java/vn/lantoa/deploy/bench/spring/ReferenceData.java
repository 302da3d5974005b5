package vn.lantoa.deploy.bench.spring;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** What seldom changes: the press register, the list of channels, the codes of plans and events. Cached for a while. */
@Component
class ReferenceData {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final LoadingCache<String, Optional<Agency>> agencies;
    private final LoadingCache<Class<Known>, Known> known;

    ReferenceData(ReferenceTables tables) {
        agencies = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(FRESH)
                .build(tables::agency);
        known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .build(all -> new Known(tables.channels(), tables.plans(), tables.events()));
    }

    /** A press agency, and when it exists; null: without a bound. */
    record Agency(LocalDate validFrom, LocalDate validTo) {

        boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    record Plan(
            UUID id,
            boolean inForce,
            LocalDate startOn,
            LocalDate endOn,
            Set<String> clausePaths,
            Set<String> themes,
            Set<String> audiences) {

        boolean holds(LocalDate day) {
            return inForce && startOn != null && endOn != null && !day.isBefore(startOn) && !day.isAfter(endOn);
        }
    }

    /**
     * All of it at one moment.
     *
     * @param channels the name of each listed channel by each of its keys
     * @param plans the one that began last first
     */
    record Known(Map<String, String> channels, List<Plan> plans, Set<String> events) {

        Optional<String> channel(String name) {
            return Optional.ofNullable(channels.get(key(name)));
        }

        UUID planOn(LocalDate day) {
            return plans.stream()
                    .filter(plan -> plan.holds(day))
                    .findFirst()
                    .map(Plan::id)
                    .orElse(null);
        }

        boolean hasPlan(UUID id) {
            return plans.stream().anyMatch(plan -> plan.id.equals(id));
        }

        /** Whether a plan has such a code; null: any plan. */
        boolean has(UUID id, Function<Plan, Set<String>> codes, String code) {
            return plans.stream()
                    .anyMatch(plan ->
                            (id == null || plan.id.equals(id)) && codes.apply(plan).contains(code));
        }
    }

    Optional<Agency> agency(String code) {
        return agencies.get(code);
    }

    Known known() {
        return known.get(Known.class);
    }

    /** What names of a channel have in common that differ in case and blanks only. */
    static String key(String name) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
