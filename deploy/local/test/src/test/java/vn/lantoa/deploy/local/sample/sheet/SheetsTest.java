package vn.lantoa.deploy.local.sample.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The files of the sample year agree with each other. */
class SheetsTest {

    private static final SampleFiles FILES = new SampleFiles(Path.of("../sample"));

    @TempDir
    Path folder;

    @Test
    void atLeastFifteenAgenciesAreValidFromADayOn() {
        List<Sheet.Row> agencies = FILES.sheet("agencies");

        assertThat(agencies).hasSizeGreaterThanOrEqualTo(15).allSatisfy(row -> assertThat(row.text("validFrom"))
                .startsWith("2024-"));
        assertThat(agencies.stream().filter(row -> row.text("level").equals("DISTRICT")))
                .hasSize(11);
        assertThat(agencies.stream().filter(row -> row.textOrNull("validTo") != null))
                .isNotEmpty();
    }

    @Test
    void whoLeadsOrHelpsIsAmongTheAgencies() {
        Set<String> known = codes("agencies", "code");

        assertThat(FILES.sheet("tasks")).allSatisfy(task -> {
            assertThat(known).contains(task.text("lead")).containsAll(task.list("cooperating"));
            assertThat(task.list("cooperating")).doesNotContain(task.text("lead"));
        });
        assertThat(codes("tasks", "lead")).hasSizeGreaterThan(10).contains("UBND-QUYNHON", "SDL");
    }

    @Test
    void whoAdvisesInspectsOrCommitsIsAmongTheAgenciesAndHasNoOtherRole() {
        Set<String> known = codes("agencies", "code");
        Map<String, Sheet.Row> tasks =
                FILES.sheet("tasks").stream().collect(Collectors.toMap(task -> task.text("key"), task -> task));

        assertThat(FILES.sheet("work")).allSatisfy(work -> {
            Sheet.Row task = tasks.get(work.text("key"));
            List<String> named = new ArrayList<>(List.of(task.text("lead")));
            named.addAll(task.list("cooperating"));
            named.addAll(work.list("advising"));
            named.addAll(work.list("inspecting"));
            assertThat(known).containsAll(named);
            assertThat(named).doesNotHaveDuplicates();
            assertThat(codes("work", "code")).containsAll(work.list("dependsOn"));
        });
        assertThat(known).containsAll(codes("commitments", "agency"));
        assertThat(tasks.keySet()).containsAll(codes("commitments", "key"));
    }

    @Test
    void whoOwnsGrassrootsChannelsIsAmongTheAgencies() {
        assertThat(codes("agencies", "code")).containsAll(codes("grassroots", "agency"));
    }

    @Test
    void moneyIsOfKnownAgenciesSourcesAndTasksAndNoStageAboveTheOneBefore() {
        assertThat(codes("agencies", "code"))
                .containsAll(codes("budget", "agency"))
                .containsAll(codes("allocations", "agency"));
        assertThat(codes("sources", "code"))
                .containsAll(codes("budget", "sourceCode"))
                .containsAll(codes("allocations", "sourceCode"));
        assertThat(codes("tasks", "key")).containsAll(codes("budget", "task"));
        assertThat(FILES.sheet("budget"))
                .allSatisfy(line -> assertThat(Stream.of("planned", "allocated", "committed", "disbursed", "settled")
                                .map(line::textOrNull)
                                .map(amount -> amount == null ? 0L : Long.valueOf(amount)))
                        .isSortedAccordingTo(Comparator.reverseOrder()));
    }

    @Test
    void everyTaskHasProgressAndWhatIsDoneHasEvidence() {
        assertThat(codes("progress", "key")).isEqualTo(codes("tasks", "key"));
        assertThat(FILES.sheet("progress")).allSatisfy(update -> assertThat(update.number("percent") == 100)
                .isEqualTo(update.textOrNull("evidence") != null));
    }

    @Test
    void someTasksAreDoneInTimeSomeLateAndSomeNever() {
        Map<String, String> due = FILES.sheet("tasks").stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("dueOn")));
        Map<String, String> done = FILES.sheet("progress").stream()
                .filter(row -> row.number("percent") == 100)
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("effectiveOn")));

        assertThat(done).anySatisfy((key, day) -> assertThat(day).isGreaterThan(due.get(key)));
        assertThat(done).anySatisfy((key, day) -> assertThat(day).isLessThanOrEqualTo(due.get(key)));
        assertThat(due.keySet()).anyMatch(key -> !done.containsKey(key));
    }

    @Test
    void oneMonthOfOneAgencyIsDeclaredLateAndOneIsMissing() {
        Map<String, List<String>> months = FILES.sheet("declarations").stream()
                .collect(Collectors.toMap(row -> row.text("agency"), row -> row.list("months")));

        assertThat(months.get("BBD")).hasSize(9).isSorted();
        assertThat(months.get("BTV")).hasSize(9).isSorted();
        assertThat(months.get("VNBD")).hasSize(8).doesNotContain("2024-08").endsWith("2024-09", "2024-05");
    }

    @Test
    void eachEventHasSessionsAMediaPlanAndOneChoiceAmongWhatSourcesDispute() {
        Set<String> events = codes("events", "code");

        assertThat(codes("sessions", "eventCode")).isEqualTo(events);
        assertThat(codes("media-plan", "eventCode")).isEqualTo(events);
        assertThat(codes("events", "series")).isEqualTo(codes("series", "code"));
        assertThat(FILES.sheet("figures").stream()
                        .filter(row -> row.textOrNull("chosenBecause") != null)
                        .map(row -> row.text("eventCode")))
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(FILES.sheet("sessions"))
                .allSatisfy(session -> assertThat(session.text("startsAt")).isLessThan(session.text("endsAt")));
    }

    @Test
    void everythingSaysThatItIsSynthetic() throws IOException {
        try (var files = Files.list(FILES.folder())) {
            assertThat(files).hasSizeGreaterThan(8).allSatisfy(file -> assertThat(Files.readString(file))
                    .contains("tổng hợp", "ynthetic"));
        }
    }

    @Test
    void aLineWithoutAValueForEachNameIsNamed() throws IOException {
        Path sheet = Files.writeString(folder.resolve("x.csv"), "# words\na;b\n1;2\n\n3\n");

        assertThatThrownBy(() -> Sheet.read(sheet))
                .hasMessageContaining("x.csv")
                .hasMessageContaining(": 3");
        assertThatThrownBy(() -> Sheet.read(folder.resolve("none.csv"))).hasMessageContaining("none.csv");
    }

    @Test
    void valuesAreReadByName() throws IOException {
        Sheet.Row row = Sheet.read(Files.writeString(folder.resolve("x.csv"), "a;b;m01;m02\n;x|y;3;4\n"))
                .get(0);

        assertThat(row.textOrNull("a")).isNull();
        assertThat(row.list("a")).isEmpty();
        assertThat(row.list("b")).containsExactly("x", "y");
        assertThat(row.months()).containsExactly(3, 4);
        assertThatThrownBy(() -> row.text("c")).hasMessageContaining("no column c");
    }

    private static Set<String> codes(String sheet, String column) {
        return FILES.sheet(sheet).stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }
}
