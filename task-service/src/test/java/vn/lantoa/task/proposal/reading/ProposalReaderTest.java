package vn.lantoa.task.proposal.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.task.Deliverable;

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
