package vn.lantoa.task.proposal.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.table.TaskColumns;
import vn.lantoa.task.task.value.Deliverable;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalReaderTest {

    private static final String COLUMNS =
            "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Sản phẩm";

    private final ProposalReader reader = new ProposalReader(
            AgencyNames.of(Map.of("STC", "Sở Tài chính", "SDL", "Sở Du lịch", "CAT", "Công an tỉnh")),
            new PlanSpan(2024, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));

    @Test
    void readsARow() {
        assertThat(reader.read(
                        row(COLUMNS, "1 | Làm phim | Sở Du lịch | Công an tỉnh; Sở Tài chính | Quý II | 02 phim")))
                .contains(new ReadProposal(
                        "Làm phim",
                        "SDL",
                        List.of("CAT", "STC"),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 6, 30),
                        new Deliverable("phim", new BigDecimal("02"), "phim"),
                        List.of()));
    }

    @Test
    void tellsWhatDoesNotResolveWithItsColumn() {
        ReadProposal read = reader.read(row(COLUMNS, "1 | Làm phim | Sở X | Báo chí | Khi cần | Phim"))
                .orElseThrow();
        assertThat(read.lead()).isNull();
        assertThat(read.startOn()).isNull();
        assertThat(read.dueOn()).isNull();
        assertThat(read.unresolved())
                .containsExactly(
                        new Unresolved("lead", "Đơn vị chủ trì", "Sở X"),
                        new Unresolved("cooperating", "Đơn vị phối hợp", "Báo chí"),
                        new Unresolved("dueOn", "Thời gian thực hiện", "Khi cần"));
    }

    @Test
    void takesTheFirstOfSeveralLeadsAndTheOthersAsHelpers() {
        ReadProposal read = reader.read(row("Nội dung | Chủ trì", "Làm phim | Sở Du lịch, Sở Tài chính"))
                .orElseThrow();
        assertThat(read.lead()).isEqualTo("SDL");
        assertThat(read.cooperating()).containsExactly("STC");
    }

    @Test
    void findsBothInOneCell() {
        ReadProposal read = reader.read(row(
                        "Công việc | Đơn vị thực hiện | Hạn",
                        "Làm phim | Chủ trì: Sở Du lịch; phối hợp: Sở Tài chính | 30/6"))
                .orElseThrow();
        assertThat(read.lead()).isEqualTo("SDL");
        assertThat(read.cooperating()).containsExactly("STC");
        assertThat(read.dueOn()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void findsTheLeadWhereTheWordFollows() {
        ReadProposal read = reader.read(row(
                        "Công việc | Đơn vị chủ trì, phối hợp",
                        "Làm phim | Sở Du lịch (chủ trì), phối hợp Công an tỉnh"))
                .orElseThrow();
        assertThat(read.lead()).isEqualTo("SDL");
        assertThat(read.cooperating()).containsExactly("CAT");
    }

    @Test
    void readsBeginningAndEndFromTheirColumns() {
        ReadProposal read = reader.read(
                        row("Nhiệm vụ | Chủ trì | Bắt đầu | Kết thúc", "Làm phim | Sở Du lịch | 10/3/2024 | 20/5/2024"))
                .orElseThrow();
        assertThat(read.startOn()).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(read.dueOn()).isEqualTo(LocalDate.of(2024, 5, 20));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Du lịch chủ trì, phối hợp với Công an tỉnh | SDL | CAT
            Sở Du lịch phối hợp với Công an tỉnh | SDL | CAT
            Sở Du lịch chủ trì và phối hợp với các Sở Tài chính, Công an tỉnh | SDL | STC CAT
            Sở Du lịch phối hợp Công an tỉnh, Sở Tài chính | SDL | CAT STC
            Sở Du lịch (chủ trì), Sở Tài chính (phối hợp) | SDL | STC
            Chủ trì: Sở Du lịch. Đơn vị phối hợp: Công an tỉnh | SDL | CAT
            Sở Du lịch⏎Phối hợp: Công an tỉnh⏎phối hợp với Sở Tài chính | SDL | CAT STC
            """)
    void findsWhoHelpsInTheCellOfTheLead(String cell, String lead, String helpers) {
        ReadProposal read = reader.read(List.of(
                        new ClauseCell("Việc", "Làm phim", false),
                        new ClauseCell("Cơ quan thực hiện", cell.replace('⏎', '\n'), false)))
                .orElseThrow();
        assertThat(read.lead()).isEqualTo(lead);
        assertThat(read.cooperating()).containsExactly(helpers.split(" "));
        assertThat(read.unresolved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phối hợp với Công an tỉnh, Sở Tài chính",
                "Công an tỉnh; phối hợp với các sở: Tài chính",
                "Công an tỉnh (phối hợp), Sở Tài chính"
            })
    void findsThemBehindTheWordInTheirOwnCell(String cell) {
        ReadProposal read = reader.read(row("Nội dung | Chủ trì | Phối hợp", "Làm phim | Sở Du lịch | " + cell))
                .orElseThrow();
        assertThat(read.cooperating()).containsExactly("CAT", "STC");
        assertThat(read.unresolved()).isEmpty();
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10/3           | Khi có yêu cầu | 2024-03-10 | -          | dueOn
            Khi có yêu cầu | 20/5           | -          | 2024-05-20 | startOn
            20/5           | 10/3           | 2024-05-20 | -          | dueOn
            10/3           | ''             | 2024-03-10 | 2024-12-31 | ''
            ''             | 20/5           | 2024-01-01 | 2024-05-20 | ''
            1/3/2025       | ''             | -          | -          | startOn
            Quý I/2024     | Tháng 5        | 2024-01-01 | 2024-05-31 | ''
            """)
    void inventsNoDate(
            String start, String due, @Nullable LocalDate from, @Nullable LocalDate until, String unresolved) {
        ReadProposal read = reader.read(row(
                        "Nhiệm vụ | Chủ trì | Bắt đầu | Kết thúc", "Làm phim | Sở Du lịch | " + start + " | " + due))
                .orElseThrow();
        assertThat(read.startOn()).isEqualTo(from);
        assertThat(read.dueOn()).isEqualTo(until);
        assertThat(read.unresolved().stream().map(Unresolved::field).toList())
                .isEqualTo(unresolved.isEmpty() ? List.of() : List.of(unresolved));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chỉ tiêu; Kế hoạch; Thực hiện 2023           | false
            Chỉ tiêu; Kế hoạch; Thực hiện                | false
            Tên hội thi; Địa điểm thực hiện              | false
            Nội dung; Thời gian thực hiện                | false
            Nội dung; Kết quả thực hiện                  | false
            Nội dung; Thực hiện                          | true
            Nội dung; Đơn vị thực hiện                   | true
            Nội dung; Cơ quan, đơn vị thực hiện          | true
            Nội dung; Người thực hiện                    | true
            Nội dung; Thời gian thực hiện; Sản phẩm      | true
            Nội dung; Đơn vị phụ trách                   | true
            """)
    void tellsTablesOfTasksFromThoseOfFigures(String columns, boolean tasks) {
        assertThat(new TaskColumns(List.of(columns.split("; "))).areTasks()).isEqualTo(tasks);
    }

    @Test
    void proposesNothingOfOtherTablesAndOfSums() {
        assertThat(reader.read(row("Nội dung | Đơn vị tính | Mức chi", "Tin | tin | 200.000")))
                .isEmpty();
        assertThat(reader.read(row("Quý | Việc | Số lượng", "I | Họp báo | 1"))).isEmpty();
        assertThat(reader.read(row(COLUMNS, " | Tổng cộng | | | | "))).isEmpty();
    }

    private static List<ClauseCell> row(String columns, String cells) {
        String[] names = columns.split(" ?\\| ?", -1);
        String[] texts = cells.split(" ?\\| ?", -1);
        List<ClauseCell> row = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            row.add(new ClauseCell(names[i].strip(), texts[i].strip(), false));
        }
        return row;
    }
}
