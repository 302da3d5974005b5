package vn.lantoa.reporting.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.rollup.Rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AggregateQueryParserTest {

    private static AggregateFilter filter(Consumer<AggregateFilter> change) {
        AggregateFilter filter = new AggregateFilter();
        filter.measures = "works";
        filter.calendar = ReportCalendar.DECREE;
        change.accept(filter);
        return filter;
    }

    private static AggregateQuery grouped(String groupBy) {
        return AggregateQueryParser.of(filter(filter -> filter.groupBy = groupBy));
    }

    @Test
    void whatIsAskedIsUnderstood() {
        AggregateQuery question = AggregateQueryParser.of(filter(filter -> {
            filter.measures = "works,viewsGained";
            filter.groupBy = "agency,month";
            filter.from = LocalDate.of(2024, 3, 1);
            filter.agency = List.of("BBD, BTV", "BBD");
            filter.language = List.of("vie,vi");
            filter.newProduction = true;
        }));

        assertThat(question.measures())
                .as("who asks for views is told of how many publications")
                .containsExactly(AggregateMeasure.WORKS, AggregateMeasure.VIEWS_GAINED, AggregateMeasure.OBSERVED);
        assertThat(question.groupBy()).containsExactly(Dimension.AGENCY, Dimension.MONTH);
        assertThat(question.agencies()).isEqualTo(AgencyScope.only(List.of("BBD", "BTV")));
        assertThat(question.filters()).isEqualTo(Map.of("language", List.of("vi"), "new_production", List.of(true)));
        assertThat(question.to()).isNull();
        assertThat(question.asOf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    agency,month|                       GENRE
                    agency,quarter,genre|               GENRE
                    agencyLevel,year|                   GENRE
                    month,language|                     LANGUAGE
                    purpose|                            PURPOSE
                    event,month|                        EVENT
                    theme,agency|                       THEME
                    clause|                             CLAUSE
                    genre,channel|                      WIDE
                    genre,language,purpose|             WIDE
                    channelCountry,month|               WIDE
                    commune|                            WIDE
                    """, delimiter = '|')
    void theNarrowestRollupAnswers(String groupBy, Rollup rollup) {
        assertThat(AggregateSql.rollup(grouped(groupBy))).contains(rollup);
    }

    @Test
    void whatIsNotAskedForMeansAll() {
        AggregateQuery question = grouped("agency");

        assertThat(question.agencies().isEverybody()).isTrue();
        assertThat(question.levels()).isEmpty();
        assertThat(question.filters()).isEmpty();
    }

    /** An item is in the cell of each of its clauses: those of a plan do not add up to its works. */
    @Test
    void thePlanAloneIsInARollupOfItsOwn() {
        AggregateFilter ofPlan = filter(filter -> filter.planId = new UUID(7, 7));

        assertThat(AggregateSql.rollup(AggregateQueryParser.of(ofPlan))).contains(Rollup.PLAN);
    }

    @Test
    void themesWithGenresAreInNoRollup() {
        assertThat(AggregateSql.rollup(grouped("theme,genre"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    agency,month,genre,channel|                                          false
                    agency,agencyLevel,month,quarter,year,genre,channel|                 false
                    agency,month,genre,channel,channelCountry,district,commune|          false
                    agency,month,genre,commune|                                          true
                    agency,month,genre,channel,language|                                 true
                    theme,clause,agency,month|                                           true
                    agency,month,genre,channel,language,theme,purpose,event,clause|      true
                    """, delimiter = '|')
    void aCombinationIsTooWideByTheSizesOfItsDimensions(String groupBy, boolean tooWide) {
        if (tooWide) {
            assertThatThrownBy(() -> grouped(groupBy))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                            .isEqualTo(AggregateProblem.AGGREGATE_TOO_WIDE));
        } else {
            assertThat(grouped(groupBy).mostCells()).isLessThanOrEqualTo(AggregateQuery.MOST_CELLS);
        }
    }

    @Test
    void aFilterNarrowsWhatACombinationMayHave() {
        AggregateFilter wide = filter(filter -> filter.groupBy = "agency,month,genre,channel,language");
        wide.agency = List.of("BBD");
        wide.from = LocalDate.of(2024, 1, 1);
        wide.to = LocalDate.of(2025, 1, 1);

        assertThat(AggregateQueryParser.of(wide).mostCells()).isEqualTo(13L * 7 * 30 * 20);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    MONTH,   24290, 2024-03
                    MONTH,   24299, 2024-12
                    QUARTER, 8097,  2024-Q2
                    YEAR,    2024,  2024
                    """)
    void aTimeIsNamedByItsPeriodsKey(Dimension dimension, int number, String key) {
        assertThat(dimension.period(number)).isEqualTo(key);
    }
}
