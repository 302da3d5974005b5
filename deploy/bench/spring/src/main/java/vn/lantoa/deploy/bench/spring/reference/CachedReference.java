package vn.lantoa.deploy.bench.spring.reference;

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
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

import vn.lantoa.deploy.bench.spring.reference.ListedChannelRepository.Named;

/** What seldom changes: the press register, the list of channels, the codes of plans and events. Cached for a while. */
@Component
public class CachedReference {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Set<String> IN_FORCE = Set.of("ISSUED", "AMENDED");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final LoadingCache<String, Optional<Agency>> agencies;
    private final ChannelSpellingRepository spellings;
    private final LoadingCache<Class<Known>, Known> known;

    CachedReference(
            RegisteredAgencyRepository register,
            ListedChannelRepository channels,
            ReferencePlanRepository plans,
            ReferenceEventRepository events,
            ChannelSpellingRepository spellings) {
        this.spellings = spellings;
        agencies =
                Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).build(register::findDays);
        known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .build(all -> new Known(
                        channels.findNames().stream().collect(Collectors.toUnmodifiableMap(Named::key, Named::name)),
                        plans.findTold().stream().map(Plan::of).toList(),
                        Set.copyOf(events.findCodes())));
    }

    /** A press agency, and when it exists; null: without a bound. */
    public record Agency(LocalDate validFrom, LocalDate validTo) {

        public boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public record Plan(
            UUID id,
            boolean inForce,
            LocalDate startOn,
            LocalDate endOn,
            Set<String> clausePaths,
            Set<String> themes,
            Set<String> audiences) {

        private static Plan of(ReferencePlanRepository.Told told) {
            return new Plan(
                    told.id(),
                    told.topLevel() && IN_FORCE.contains(told.status()),
                    told.startOn(),
                    told.endOn(),
                    codes(told.clausePaths()),
                    codes(told.themeCodes()),
                    codes(told.audienceCodes()));
        }

        private static Set<String> codes(List<String> told) {
            return told == null ? Set.of() : Set.copyOf(told);
        }

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
    public record Known(Map<String, String> channels, List<Plan> plans, Set<String> events) {

        public Optional<String> channel(String name) {
            return Optional.ofNullable(channels.get(key(name)));
        }

        public UUID planOn(LocalDate day) {
            return plans.stream()
                    .filter(plan -> plan.holds(day))
                    .findFirst()
                    .map(Plan::id)
                    .orElse(null);
        }

        public boolean hasPlan(UUID id) {
            return plans.stream().anyMatch(plan -> plan.id.equals(id));
        }

        /** Whether a plan has such a code; null: any plan. */
        public boolean has(UUID id, Function<Plan, Set<String>> codes, String code) {
            return plans.stream()
                    .anyMatch(plan -> (id == null || plan.id.equals(id))
                            && codes.apply(plan).contains(code));
        }
    }

    public Optional<Agency> agency(String code) {
        return agencies.get(code);
    }

    public Known known() {
        return known.get(Known.class);
    }

    /** How a channel that is not listed was written first. */
    public String spelling(String channel) {
        String key = key(channel);
        spellings.note(key, channel);
        return spellings.findById(key).orElseThrow().spelling;
    }

    /** What names of a channel have in common that differ in case and blanks only. */
    private static String key(String name) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
