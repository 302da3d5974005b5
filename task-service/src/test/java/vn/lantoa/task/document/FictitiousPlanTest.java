package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A synthetic plan of a province that does not exist, in plain text: capitals for headings, numbered lists, wrapped
 * lines, a table. It is read with Windows line ends, decomposed letters and a byte order mark.
 */
class FictitiousPlanTest {

    private static final String WINDOWS = "\uFEFF"
            + Normalizer.normalize(PlanMother.fictitious(), Normalizer.Form.NFD).replace("\n", "\r\n");

    private final PlanDocument plan = new PlanParser().parse(WINDOWS.getBytes(StandardCharsets.UTF_8));

    @Test
    void readsTheSameWhateverTheEncodingOfLettersAndLines() {
        assertThat(plan).isEqualTo(new PlanParser().parse(PlanMother.fictitious()));
    }

    @Test
    void readsTheHeader() {
        assertThat(plan.header())
                .isEqualTo(new Header(
                        "118",
                        "KH-UBND",
                        "Tân Lộ",
                        LocalDate.of(2031, 3, 5),
                        "Thông tin đối ngoại tỉnh Tân Lộ năm 2031 (Văn bản giả định, dùng để kiểm thử phần mềm)",
                        2031,
                        "ỦY BAN NHÂN DÂN TỈNH TÂN LỘ",
                        new Signature("KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Giả Định")));
    }

    @Test
    void findsTheSections() {
        assertThat(plan.sections().stream().map(section -> section.path() + " " + section.title()))
                .containsExactly(
                        "I MỤC TIÊU",
                        "II ĐỐI TƯỢNG TRUYỀN THÔNG",
                        "II.1 Trong nước",
                        "II.2 Ngoài nước",
                        "III NỘI DUNG TRUYỀN THÔNG",
                        "IV NHIỆM VỤ VÀ GIẢI PHÁP",
                        "IV.1 Trên báo in",
                        "IV.1.a Mở chuyên trang",
                        "IV.1.b Phát hành tại bến xe",
                        "IV.2 Trên mạng",
                        "V TIẾN ĐỘ",
                        "VI KINH PHÍ",
                        "VII TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void findsTheClauses() {
        assertThat(plan.clauses().stream().map(clause -> clause.path() + " " + clause.kind()))
                .containsExactly(
                        "preamble-1 LEGAL_BASIS",
                        "preamble-2 LEGAL_BASIS",
                        "preamble-3 PREAMBLE",
                        "I-1 PARAGRAPH",
                        "I-2 PARAGRAPH",
                        "II.1-1 BULLET",
                        "II.1-2 BULLET",
                        "II.2-1 BULLET",
                        "II.2-2 BULLET",
                        "III-1 BULLET",
                        "III-2 BULLET",
                        "III-3 BULLET",
                        "III-3.1 BULLET",
                        "III-3.2 BULLET",
                        "III-4 BULLET",
                        "IV.1.a-1 BULLET",
                        "IV.1.a-1.1 BULLET",
                        "IV.1.a-1.2 BULLET",
                        "IV.1.a-2 BULLET",
                        "IV.1.b-1 PARAGRAPH",
                        "IV.2-1 PARAGRAPH",
                        "IV.2-2 PARAGRAPH",
                        "V-1 TABLE_ROW",
                        "V-2 TABLE_ROW",
                        "VI-1 PARAGRAPH",
                        "VII-1 BULLET",
                        "VII-2 BULLET",
                        "VII-3 BULLET",
                        "closing-1 CLOSING",
                        "recipients-1 RECIPIENT",
                        "recipients-2 RECIPIENT");
    }

    @Test
    void joinsWrappedLinesAndKeepsTheDashInside() {
        assertThat(texts())
                .containsEntry("III-2", "Đường lên bản, trường học và trạm y tế.")
                .containsEntry(
                        "IV.1.a-1",
                        "Mỗi tháng hai trang về kinh tế và văn hóa, trong đó có một trang - như đã thống nhất - "
                                + "bằng tiếng Anh;");
    }

    @Test
    void namesEachCellOfATableByItsColumn() {
        assertThat(texts()).containsEntry("V-2", "Quý: III; Việc: Triển lãm ảnh; Số lượng: 2");
    }

    @Test
    void hashesTheTextOfAClause() {
        assertThat(plan.clauses().stream()
                        .filter(clause -> clause.path().equals("VI-1"))
                        .map(Clause::sha256))
                .containsExactly("7b1232cda0478c6e1f1911b6af4491641c0aa273a622bd35702964c8625e72ef");
    }

    @Test
    void marksAsActionTheLeavesUnderTasksAndSolutions() {
        assertThat(plan.clauses().stream().filter(Clause::action).map(Clause::path))
                .containsExactly("IV.1.a-1.1", "IV.1.a-1.2", "IV.1.a-2", "IV.1.b-1", "IV.2-1", "IV.2-2");
    }

    @Test
    void takesThemesFromTheUpperLevelOfTheList() {
        assertThat(plan.themes().stream().map(theme -> theme.code() + " " + theme.label() + " " + theme.clausePath()))
                .containsExactly(
                        "T01 Chè và nghề làm chè III-1",
                        "T02 Đường lên bản, trường học và trạm y tế III-2",
                        "T03 Chợ phiên III-3",
                        "T04 Chuyện người thật III-4");
    }

    @Test
    void takesAudiencesWithTheirSegment() {
        assertThat(plan.audiences().stream().map(audience -> audience.code() + " " + audience.segment()))
                .containsExactly("D1 DOMESTIC", "D2 DOMESTIC", "A1 ABROAD", "A2 ABROAD");
    }

    @Test
    void findsNoSlipWhereThereIsNone() {
        assertThat(plan.findings()).isEmpty();
    }

    private Map<String, String> texts() {
        return plan.clauses().stream().collect(Collectors.toMap(Clause::path, Clause::text));
    }
}
