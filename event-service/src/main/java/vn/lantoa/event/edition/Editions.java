package vn.lantoa.event.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.event.EventView;
import vn.lantoa.event.event.value.Edition;

/**
 * Compares the years of a series (R092). An edition that was postponed or cancelled does not stand, so its year counts
 * as without one. Figures are compared only where they stand: what nobody chose among differing sources is not known
 * (missing is not zero).
 */
final class Editions {

    private static final String ATHLETES = "ATHLETES";
    private static final String COUNTRIES = "COUNTRIES";

    private final TreeMap<Integer, List<EventView>> years;
    private final Map<UUID, List<EventChanged.Figure>> figures;

    Editions(List<EventView> events, Map<UUID, List<EventChanged.Figure>> figures) {
        this.years = events.stream()
                .collect(Collectors.groupingBy(
                        event -> numberOf(event).year(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        this.figures = figures;
    }

    List<EditionsView.YearView> view() {
        if (years.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(years.firstKey(), years.lastKey())
                .mapToObj(this::year)
                .toList();
    }

    private EditionsView.YearView year(int year) {
        return new EditionsView.YearView(
                year,
                change(year),
                athletes(year),
                countries(year),
                years.getOrDefault(year, List.of()).stream()
                        .map(Editions::edition)
                        .toList());
    }

    /** Null where it cannot be told: something is known of one of the two years alone, or nothing of both. */
    private @Nullable YearChange change(int year) {
        if (standing(year).isEmpty()) {
            return YearChange.NOT_HELD;
        }
        if (!standing(year - 1).isEmpty()) {
            return YearChange.ofTwoYears(
                    new YearChange.Size(athletes(year - 1), athletes(year)),
                    new YearChange.Size(countries(year - 1), countries(year)));
        }
        boolean earlier = years.headMap(year).keySet().stream()
                .anyMatch(before -> !standing(before).isEmpty());
        return earlier ? YearChange.RESUMED : YearChange.NEW;
    }

    private List<EventView> standing(int year) {
        return years.getOrDefault(year, List.of()).stream()
                .filter(event -> event.status().stands())
                .toList();
    }

    private @Nullable BigDecimal athletes(int year) {
        List<EventView> editions = standing(year);
        List<BigDecimal> known = editions.stream()
                .map(event -> figure(event, ATHLETES))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() || known.size() < editions.size()
                ? null
                : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same country may come to several editions of a year, so countries cannot be added. */
    private @Nullable BigDecimal countries(int year) {
        List<EventView> editions = standing(year);
        return editions.size() == 1 ? figure(editions.get(0), COUNTRIES) : null;
    }

    private @Nullable BigDecimal figure(EventView event, String metric) {
        return figures.getOrDefault(event.id(), List.of()).stream()
                .filter(figure -> figure.metric().equals(metric) && figure.value() != null)
                .map(EventChanged.Figure::value)
                .findFirst()
                .orElse(null);
    }

    /** Which edition it is: an event of a series always says so (EventEntry). */
    private static Edition numberOf(EventView event) {
        return Objects.requireNonNull(event.edition());
    }

    private static EditionsView.EditionView edition(EventView event) {
        return new EditionsView.EditionView(
                event.code(), numberOf(event).number(), event.name(), event.startOn(), event.endOn(), event.status());
    }
}
