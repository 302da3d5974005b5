package vn.lantoa.task.rendition.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The Word document as a program that reads such documents sees it. */
class WordFormTest {

    private static final String TEXT = """
            ỦY BAN NHÂN DÂN TỈNH MẪU

            Số: 7/KH-UBND

            Tân Lộ, ngày 5 tháng 3 năm 2031

            # KẾ HOẠCH

            ## Thông tin đối ngoại năm 2031

            Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2030;

            ## I. MỤC ĐÍCH

            ### 1. Chung

            - Việc một;
              - Việc một nhỏ;
            - Việc <hai> & ba.

            ## II. BẢNG

            | TT | Nội dung | Chủ trì |
            |---|---|---|
            | 1 | Viết bài | Sở A |
            | 2 | Quay phim | Sở B |

            Trên đây là Kế hoạch của tỉnh./.

            Nơi nhận:

            - Như trên;

            - Lưu: VT.

            **TM. ỦY BAN NHÂN DÂN**

            **CHỦ TỊCH**

            Nguyễn Văn Mẫu
            """;

    private final PlanDocument plan = new PlanParser().parse(TEXT);

    @Test
    void headingsHaveTheirStyleAndTheirNumberAsText() throws IOException {
        assertThat(paragraphs().stream()
                        .filter(one -> one.getStyle() != null && one.getStyle().startsWith("Heading"))
                        .map(one -> one.getStyle() + " " + one.getText()))
                .containsExactly("Heading1 I. MỤC ĐÍCH", "Heading2 1. Chung", "Heading1 II. BẢNG");
    }

    @Test
    void bulletsAreAListOfWord() throws IOException {
        assertThat(paragraphs().stream()
                        .filter(one -> one.getNumID() != null)
                        .map(one -> one.getNumIlvl() + " " + one.getNumFmt() + " " + one.getText()))
                .containsExactly("0 bullet Việc một;", "1 bullet Việc một nhỏ;", "0 bullet Việc <hai> & ba.");
    }

    @Test
    void rowsStandInATableWithItsColumns() throws IOException {
        XWPFTable table = document().getTables().get(1);
        assertThat(table.getRows().stream().map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText())
                        .toList()))
                .containsExactly(
                        List.of("TT", "Nội dung", "Chủ trì"),
                        List.of("1", "Viết bài", "Sở A"),
                        List.of("2", "Quay phim", "Sở B"));
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    }

    @Test
    void letterheadAndSignatureStandInTwoColumns() throws IOException {
        List<XWPFTable> tables = document().getTables();
        assertThat(tables).hasSize(3);
        assertThat(tables.get(0).getText())
                .contains("ỦY BAN NHÂN DÂN TỈNH MẪU", "Số: 7/KH-UBND", "Độc lập - Tự do - Hạnh phúc")
                .contains("Tân Lộ, ngày 05 tháng 3 năm 2031");
        assertThat(tables.get(2).getRow(0).getCell(0).getText()).contains("Nơi nhận:", "- Như trên;", "- Lưu: VT.");
        assertThat(tables.get(2).getRow(0).getCell(1).getText()).contains("CHỦ TỊCH", "Nguyễn Văn Mẫu");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(WordForm.of(plan)).isEqualTo(WordForm.of(plan));
    }

    @Test
    void thePageHasTheMarginsOfTheOfficialForm() throws IOException {
        var margins = document().getDocument().getBody().getSectPr().getPgMar();
        assertThat(List.of(margins.getTop(), margins.getLeft(), margins.getRight())
                        .toString())
                .isEqualTo("[1134, 1701, 1134]");
    }

    private List<XWPFParagraph> paragraphs() throws IOException {
        return document().getParagraphs();
    }

    private XWPFDocument document() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordForm.of(plan)));
    }
}
