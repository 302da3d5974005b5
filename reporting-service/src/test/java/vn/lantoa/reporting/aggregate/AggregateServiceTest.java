package vn.lantoa.reporting.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.intake.Story;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.rollup.Rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whatever is asked, the answer is what plain counting of what items contribute gives. */
@QuarkusTest
class AggregateServiceTest extends ReportingApi {

    private static final List<Dimension> DIMENSIONS = Arrays.stream(Dimension.values())
            .filter(dimension -> dimension != Dimension.AGENCY_LEVEL)
            .toList();

    /** The lists of an item that a filter looks into. */
    private static final Map<String, String> LISTED = Map.of("theme", "themes", "audience", "audiences");

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Emptied emptied;

    @Inject
    AggregateService aggregates;

    @BeforeEach
    void nothingIsKnownButAnAgency() {
        told.one(TargetMother.newest("BTV", "PROVINCIAL", "2024-01-01T00:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyQuestionIsAnsweredAsPlainCountingDoes(long seed) {
        told.all(Story.of(seed, 80));
        List<Map<String, Object>> contributions = contributions();
        Random random = new Random(seed);
        for (int n = 0; n < 60; n++) {
            AggregateQuery question = question(random);

            AggregatesView view = aggregates.answer(question, AgencyScope.everybody());

            Map<List<Object>, List<Long>> expected = counted(question, contributions);
            if (question.groupBy().isEmpty()) {
                expected.putIfAbsent(List.of(), figures(question, new long[Rollup.SUMS.size()]));
            }
            assertThat(answered(question, view)).as(question.toString()).isEqualTo(expected);
            assertThat(new ArrayList<>(view.totals().values()))
                    .as(question.toString())
                    .isEqualTo(counted(question.ungrouped(), contributions)
                            .getOrDefault(List.of(), figures(question, new long[Rollup.SUMS.size()])));
        }
    }

    /** Of a cut half-month sums are kept by agency and genre; by channel its items are read. */
    @ParameterizedTest
    @CsvSource({"300001, 0", "1, 300000"})
    void aRangeThatCutsThroughTooManyItemsOrObservationsIsRefusedWhereNoSumsAreKept(long items, long observations) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "INSERT INTO rollup_day (half_month, agency, day, genre, works, publications, seconds,"
                                + " airtime_seconds, views, reach, engagements, views_gained, gains_observed)"
                                + " VALUES (48581, 'BBD', '2024-03-20', 'NEWS', 1, ?, 0, 0, 0, 0, 0, 0, ?)",
                        items,
                        observations));

        assertThat(aggregates
                        .answer(cut(Dimension.GENRE), AgencyScope.everybody())
                        .totals())
                .containsEntry("publications", items);
        assertThat(aggregates
                        .answer(cut(Dimension.CHANNEL), AgencyScope.only(List.of("BTV")))
                        .rows())
                .isEmpty();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> aggregates.answer(cut(Dimension.CHANNEL), AgencyScope.everybody()))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(AggregateProblem.AGGREGATE_TOO_WIDE));
    }

    private static AggregateQuery cut(Dimension dimension) {
        return new AggregateQuery(
                List.of(AggregateMeasure.PUBLICATIONS),
                List.of(dimension),
                LocalDate.of(2024, 3, 18),
                LocalDate.of(2024, 4, 1),
                ReportCalendar.CALENDAR,
                AgencyScope.everybody(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    private static AggregateQuery question(Random random) {
        List<Dimension> groups = new ArrayList<>(DIMENSIONS);
        Collections.shuffle(groups, random);
        List<AggregateMeasure> measures = new ArrayList<>(List.of(AggregateMeasure.values()));
        Collections.shuffle(measures, random);
        LocalDate from =
                random.nextInt(4) == 0 ? null : LocalDate.of(2024, 1, 20).plusDays(random.nextInt(50));
        LocalDate to = random.nextInt(4) == 0 ? null : LocalDate.of(2024, 3, 10).plusDays(random.nextInt(50));
        Map<String, List<?>> filters = new TreeMap<>();
        AgencyScope agencies = random.nextInt(3) == 0 ? AgencyScope.only(List.of("BTV")) : AgencyScope.everybody();
        if (random.nextInt(4) == 0) {
            filters.put("plan_id", List.of(new UUID(7, 7)));
        }
        if (random.nextInt(4) == 0) {
            filters.put("theme", List.of("T02"));
        }
        if (random.nextInt(4) == 0) {
            filters.put("audience", List.of("A1"));
        }
        if (random.nextInt(4) == 0) {
            filters.put("new_production", List.of(true));
        }
        if (random.nextInt(4) == 0) {
            filters.put("genre", List.of("NEWS", "ARTICLE"));
        }
        return new AggregateQuery(
                measures.subList(0, 1 + random.nextInt(measures.size())),
                List.copyOf(groups.subList(0, random.nextInt(4))),
                from,
                to,
                ReportCalendar.values()[random.nextInt(2)],
                agencies,
                Optional.empty(),
                filters,
                Optional.empty());
    }

    private static Map<List<Object>, List<Long>> answered(AggregateQuery question, AggregatesView view) {
        Map<List<Object>, List<Long>> found = new HashMap<>();
        for (Map<String, Object> row : view.rows()) {
            List<Object> group = question.groupBy().stream()
                    .map(dimension -> dimension.isOfPlan() && row.get(dimension.key()) != null
                            ? row.get("planId") + "/" + row.get(dimension.key())
                            : row.get(dimension.key()))
                    .collect(Collectors.toList());
            found.put(
                    group,
                    question.measures().stream()
                            .map(measure -> (Long) row.get(measure.key()))
                            .collect(Collectors.toList()));
        }
        return found;
    }

    private static Map<List<Object>, List<Long>> counted(
            AggregateQuery question, List<Map<String, Object>> contributions) {
        Map<List<Object>, long[]> sums = new HashMap<>();
        for (Map<String, Object> one : contributions) {
            LocalDate day = (LocalDate) one.get("day");
            boolean inside = (question.from() == null || !day.isBefore(question.from()))
                    && (question.to() == null || day.isBefore(question.to()))
                    && question.agencies().holds((String) one.get("agency"))
                    && question.filters().entrySet().stream()
                            .allMatch(filter -> LISTED.containsKey(filter.getKey())
                                    ? ((List<?>) one.get(LISTED.get(filter.getKey()))).containsAll(filter.getValue())
                                    : filter.getValue().stream().anyMatch(value -> String.valueOf(value)
                                            .equals(String.valueOf(one.get(filter.getKey())))));
            if (inside) {
                groups(question, one)
                        .forEach(group -> add(sums.computeIfAbsent(group, any -> new long[Rollup.SUMS.size()]), one));
            }
        }
        sums.values().removeIf(all -> Arrays.stream(all).allMatch(sum -> sum == 0));
        Map<List<Object>, List<Long>> found = new HashMap<>();
        sums.forEach((group, all) -> found.put(group, figures(question, all)));
        return found;
    }

    /** What nobody observed is null. */
    private static List<Long> figures(AggregateQuery question, long[] all) {
        return question.measures().stream()
                .map(measure -> measure.isOfObservations()
                                && measure.columns().allMatch(column -> all[Rollup.SUMS.indexOf(column)] == 0)
                        ? null
                        : all[Rollup.SUMS.indexOf(measure.column())])
                .map(value -> value == null ? null : Long.valueOf(value))
                .collect(Collectors.toList());
    }

    private static void add(long[] sums, Map<String, Object> one) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (Long) one.get(Rollup.SUMS.get(i));
        }
    }

    private static List<List<Object>> groups(AggregateQuery question, Map<String, Object> one) {
        List<List<Object>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (Dimension dimension : question.groupBy()) {
            List<List<Object>> longer = new ArrayList<>();
            for (Object value : values(question, dimension, one)) {
                groups.forEach(group -> {
                    List<Object> more = new ArrayList<>(group);
                    more.add(value);
                    longer.add(more);
                });
            }
            groups = longer;
        }
        return groups;
    }

    private static List<?> values(AggregateQuery question, Dimension dimension, Map<String, Object> one) {
        LocalDate day = (LocalDate) one.get("day");
        return switch (dimension) {
            case MONTH -> List.of(key(question, day, 1));
            case QUARTER -> List.of(key(question, day, 3));
            case YEAR -> List.of(key(question, day, 12));
            case THEME -> named(one, asked(question, "theme", (List<?>) one.get("themes")));
            case CLAUSE -> named(one, (List<?>) one.get("clause_paths"));
            case AUDIENCE -> named(one, asked(question, "audience", (List<?>) one.get("audiences")));
            default -> Collections.singletonList(one.get(dimension.key()));
        };
    }

    /** Of an item's codes those that are asked for. */
    private static List<?> asked(AggregateQuery question, String column, List<?> codes) {
        List<?> asked = question.filters().get(column);
        return codes.stream()
                .filter(code -> asked == null || asked.contains(code))
                .toList();
    }

    /** Behind its plan; what names none has one value, whatever its plan. */
    private static List<?> named(Map<String, Object> one, List<?> codes) {
        return codes.isEmpty()
                ? Collections.singletonList(null)
                : codes.stream().map(code -> one.get("plan_id") + "/" + code).toList();
    }

    private static String key(AggregateQuery question, LocalDate day, int months) {
        var month = question.calendar().monthOf(day);
        var first = month.withMonth((month.getMonthValue() - 1) / months * months + 1);
        return new Period(question.calendar(), first, months).key();
    }

    private List<Map<String, Object>> contributions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.query(
                        "SELECT * FROM item_contribution UNION ALL SELECT * FROM gain_contribution", row -> {
                            Map<String, Object> one = new HashMap<>();
                            for (String column :
                                    List.of("agency", "genre", "channel", "language", "purpose", "event", "plan_id")) {
                                one.put(column, row.text(column));
                            }
                            one.put("new_production", row.bool("new_production"));
                            one.put("day", row.date("day"));
                            one.put("themes", row.texts("themes"));
                            one.put("clause_paths", row.texts("clause_paths"));
                            one.put("audiences", row.texts("audiences"));
                            for (String sum : Rollup.SUMS) {
                                one.put(sum, row.bigint(sum));
                            }
                            return one;
                        }));
    }
}
