package vn.lantoa.reporting.quality.spike;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.quality.spike.SpikeTable.Series;

import static org.assertj.core.api.Assertions.assertThat;

/** rules.md §5: which months are judged at all. */
class SpikesTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    /** In March 2024, which is not over yet. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-15T03:00:00Z"), ZoneOffset.UTC);

    private final NavigableMap<YearMonth, Long> amounts = new TreeMap<>();

    /** What it published in each month of a range. */
    private void published(long amount, YearMonth from, YearMonth to) {
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            amounts.put(month, amount);
        }
    }

    /** What is told of January to March 2024, as {@code month KIND}. */
    private List<String> told(LocalDate validTo) {
        return told(validTo, AgencyScope.everybody());
    }

    private List<String> told(LocalDate validTo, AgencyScope readable) {
        Series series = new Series("BBD", GrowthMeasure.NEWS_ITEMS, validTo, amounts);
        SpikeTable table = new SpikeTable(null) {
            @Override
            Collection<Series> of(ReportCalendar calendar, YearMonth from, YearMonth to) {
                assertThat(from).isEqualTo(JANUARY.minusMonths(SpikeRule.MONTHS));
                assertThat(to).isEqualTo(MARCH);
                return List.of(series);
            }
        };
        return new Spikes(table, CLOCK)
                .of(ReportCalendar.CALENDAR, JANUARY, MARCH, readable).stream()
                        .map(spike -> spike.month() + " " + spike.kind())
                        .toList();
    }

    @Test
    void aMonthIsJudgedOnceTwelveAreBehindIt() {
        published(100, YearMonth.of(2023, 3), YearMonth.of(2023, 12));
        published(1_000, JANUARY, MARCH);

        assertThat(told(null)).containsExactly("2024-03 HIGH");
    }

    @Test
    void aMonthThatIsNotOverIsNeverTooLowButMayBeTooHigh() {
        published(100, YearMonth.of(2023, 1), JANUARY);
        assertThat(told(null)).as("nothing in February and March").containsExactly("2024-02 LOW");

        amounts.put(MARCH, 1_000L);
        assertThat(told(null)).containsExactly("2024-02 LOW", "2024-03 HIGH");
    }

    @Test
    void anAgencyThatHasEndedIsTooLowInItsLastMonthAndNoLaterOne() {
        published(100, YearMonth.of(2023, 1), YearMonth.of(2023, 12));

        assertThat(told(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(told(LocalDate.of(2024, 1, 1))).containsExactly("2024-01 LOW");
        assertThat(told(null)).containsExactly("2024-01 LOW", "2024-02 LOW");
    }

    /** It is known to have been there, and the twelve months of nothing count. */
    @Test
    void somethingOnlyBeforeTheRangeIsBehindIt() {
        amounts.put(JANUARY.minusMonths(SpikeRule.MONTHS + 1), 1L);
        assertThat(told(null)).isEmpty();

        amounts.put(JANUARY, 100L);
        assertThat(told(null)).containsExactly("2024-01 HIGH");
    }

    @Test
    void onlyWhatMayBeReadIsTold() {
        published(100, YearMonth.of(2023, 1), YearMonth.of(2023, 12));

        assertThat(told(null, AgencyScope.only(List.of("BTV")))).isEmpty();
        assertThat(told(null, AgencyScope.only(List.of("BBD")))).isNotEmpty();
    }
}
