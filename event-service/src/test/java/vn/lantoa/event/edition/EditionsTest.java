package vn.lantoa.event.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.event.EventMother;
import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.event.EventView;
import vn.lantoa.event.event.value.EventStatus;

import static org.assertj.core.api.Assertions.assertThat;

class EditionsTest {

    private final List<EventView> events = new ArrayList<>();
    private final Map<UUID, List<EventChanged.Figure>> figures = new HashMap<>();

    private EventView held(int year) {
        return edition(year, EventStatus.TOOK_PLACE);
    }

    private EventView edition(int year, EventStatus status) {
        EventView event = EventMother.edition(year, status);
        events.add(event);
        return event;
    }

    private void stands(EventView event, String metric, String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        figures.computeIfAbsent(event.id(), id -> new ArrayList<>())
                .add(new EventChanged.Figure(
                        metric, "CHOSEN", null, number, "EXACT", "x", "Nguồn", null, null, null, null, 1, 0, number,
                        number));
    }

    private Map<Integer, YearChange> changes() {
        Map<Integer, YearChange> changes = new HashMap<>();
        new Editions(events, figures).view().forEach(year -> changes.put(year.year(), year.change()));
        return changes;
    }

    @Test
    void aSeriesWithoutEditionsHasNoYears() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void theFirstYearIsNewAndTheNextMaintained() {
        stands(held(2023), "ATHLETES", "70");
        stands(edition(2024, EventStatus.CONFIRMED), "ATHLETES", "70");

        assertThat(changes()).isEqualTo(Map.of(2023, YearChange.NEW, 2024, YearChange.MAINTAINED));
    }

    @Test
    void aYearWithoutAnEditionIsShownAndTheNextOneResumes() {
        held(2022);
        held(2024);

        assertThat(changes())
                .isEqualTo(Map.of(
                        2022, YearChange.NEW,
                        2023, YearChange.NOT_HELD,
                        2024, YearChange.RESUMED));
    }

    @ParameterizedTest
    @EnumSource(
            value = EventStatus.class,
            names = {"POSTPONED", "CANCELLED"})
    void whatWasPutOffOrCancelledIsNotHeld(EventStatus status) {
        held(2023);
        edition(2024, status);

        assertThat(changes()).containsEntry(2024, YearChange.NOT_HELD);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "ATHLETES, 55, 70, EXPANDED",
        "COUNTRIES, 26, 27, EXPANDED",
        "ATHLETES, 70, 70, MAINTAINED",
        "ATHLETES, 70, 55, MAINTAINED",
        "COUNTRIES, 26, 26, MAINTAINED",
        "VISITORS, 5, 9,",
        "ATHLETES, , 70,",
        "ATHLETES, 55, ,"
    })
    void moreAthletesOrCountriesExpandASeries(String metric, String before, String now, YearChange change) {
        stands(held(2023), metric, before);
        stands(held(2024), metric, now);

        assertThat(changes()).containsEntry(2024, change);
    }

    @Test
    void oneSideThatIsNotKnownLeavesOnlyGrowthToBeTold() {
        EventView before = held(2023);
        EventView now = held(2024);
        stands(before, "ATHLETES", "70");
        stands(now, "ATHLETES", "70");
        stands(before, "COUNTRIES", "9");
        assertThat(changes()).containsEntry(2024, null);

        EventView next = held(2025);
        stands(next, "ATHLETES", "71");
        stands(next, "COUNTRIES", "9");
        assertThat(changes()).containsEntry(2025, YearChange.EXPANDED);
    }

    @Test
    void athletesOfSeveralEditionsAddUpAndCountriesDoNot() {
        EventView spring = held(2024);
        EventView autumn = held(2024);
        stands(spring, "ATHLETES", "40");
        stands(autumn, "ATHLETES", "30");
        stands(spring, "COUNTRIES", "9");
        stands(autumn, "COUNTRIES", "8");

        EditionsView.YearView year = new Editions(events, figures).view().get(0);

        assertThat(year.athletes()).isEqualByComparingTo("70");
        assertThat(year.countries()).isNull();
    }

    @Test
    void athletesOfHalfOfTheEditionsAreNotThoseOfTheYear() {
        stands(held(2024), "ATHLETES", "40");
        held(2024);

        assertThat(new Editions(events, figures).view().get(0).athletes()).isNull();
    }
}
