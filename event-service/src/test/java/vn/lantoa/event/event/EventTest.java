package vn.lantoa.event.event;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.lantoa.event.event.days.FormerDays;
import vn.lantoa.event.event.value.Edition;
import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.event.value.EventStatus;
import vn.lantoa.event.event.value.HostRole;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 22);

    private static EventEntry entry(LocalDate endOn, String country, EventScope scope, String series) {
        return new EventEntry(
                "MAU",
                EventKind.FAIR,
                "Hội chợ",
                null,
                scope,
                null,
                country,
                FIRST,
                endOn,
                "SVHTT",
                null,
                series,
                null,
                null,
                null,
                null);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(BusinessTime.ZONE).toInstant();
    }

    private static Event confirmed() {
        Event event = new Event();
        event.register("MAU", entry(null, null, EventScope.DOMESTIC, null));
        event.become(EventStatus.CONFIRMED, null, noonOf(FIRST));
        return event;
    }

    @Test
    void whatIsLeftOutIsTheObvious() {
        EventEntry entry = entry(null, null, EventScope.DOMESTIC, "HOI-CHO");

        assertThat(entry.endOn()).isEqualTo(FIRST);
        assertThat(entry.country()).isEqualTo("VN");
        assertThat(entry.hostRole()).isEqualTo(HostRole.ORGANISER);
        assertThat(entry.edition()).isEqualTo(new Edition(2024, null));
        assertThat(entry.clausePaths()).isEmpty();
    }

    @Test
    void nobodyGuessesACountryAbroadOrAnEditionOutsideASeries() {
        EventEntry entry = entry(null, null, EventScope.ABROAD, null);

        assertThat(entry.country()).isNull();
        assertThat(entry.edition()).isNull();
    }

    @Test
    void anEventTookPlaceFromItsFirstDayOnAtTheEarliest() {
        assertThatThrownBy(() -> confirmed().become(EventStatus.TOOK_PLACE, null, noonOf(FIRST.minusDays(1))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(EventProblem.EVENT_NOT_BEGUN));

        Event event = confirmed();
        event.become(EventStatus.TOOK_PLACE, null, noonOf(FIRST));
        assertThat(event.view().status()).isEqualTo(EventStatus.TOOK_PLACE);
    }

    @Test
    void anIllegalTransitionIsRefusedAndChangesNothing() {
        Event event = confirmed();

        assertThatThrownBy(() -> event.become(EventStatus.PLANNED, null, noonOf(FIRST)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(EventProblem.EVENT_TRANSITION_ILLEGAL));
        assertThat(event.view().status()).isEqualTo(EventStatus.CONFIRMED);
    }

    @Test
    void theReasonOfATransitionIsKept() {
        Event event = confirmed();
        event.become(EventStatus.POSTPONED, "Bão", noonOf(FIRST));

        assertThat(event.view().statusReason()).isEqualTo("Bão");
    }

    @Test
    void theDaysThatAnEventWasPutOffFromStayOnIt() {
        Event event = confirmed();
        event.become(EventStatus.POSTPONED, "Bão", noonOf(FIRST));
        event.moveTo(FIRST, FIRST, noonOf(FIRST));
        event.moveTo(FIRST.plusDays(7), FIRST.plusDays(9), noonOf(FIRST.plusDays(1)));

        assertThat(event.view().formerDays()).containsExactly(new FormerDays(FIRST, FIRST, noonOf(FIRST)));
    }
}
