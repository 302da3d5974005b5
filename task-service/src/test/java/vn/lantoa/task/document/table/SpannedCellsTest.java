package vn.lantoa.task.document.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import vn.lantoa.task.document.PlanForm;
import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** A cell that reaches into rows below holds there too, and its words stand once. */
class SpannedCellsTest {

    private static final String TABLE = """
            <table><tr><th>TT</th><th>Việc</th><th>Chủ trì</th></tr>
            <tr><td>1</td><td>Làm phim</td><td rowspan="2">Sở Du lịch</td></tr>
            <tr><td>2</td><td>Mở lớp</td></tr>
            <tr><td>3</td><td>Viết bài</td><td>Báo tỉnh</td></tr></table>
            """;

    private final PlanParser parser = new PlanParser();

    @Test
    void inMarkdown() {
        check(parser.parse("# KẾ HOẠCH\n\nThông tin năm 2031\n\n## I. NHIỆM VỤ\n\n" + TABLE));
    }

    @Test
    void inHtml() {
        String html = "<h1>KẾ HOẠCH</h1><p>Thông tin năm 2031</p><h2>I. NHIỆM VỤ</h2>" + TABLE;
        check(parser.parse(html.getBytes(StandardCharsets.UTF_8), PlanForm.HTML, 2031));
    }

    @Test
    void aCellOfTwoColumnsReachesDownWithItsOwnWordsAlone() {
        String table = """
                <table><tr><th>TT</th><th>Việc</th><th>Chủ trì</th><th>Hạn</th></tr>
                <tr><td>1</td><td>Làm phim</td><td>Báo tỉnh</td><td>Quý I</td></tr>
                <tr><td>2</td><td rowspan="2" colspan="2">Như mọi năm</td><td>Quý II</td></tr>
                <tr><td>3</td><td>Quý III</td></tr></table>
                """;
        PlanDocument plan = parser.parse("# KẾ HOẠCH\n\nThông tin năm 2031\n\n## I. NHIỆM VỤ\n\n" + table);
        assertThat(plan.clauses().get(2).cells())
                .extracting(ClauseCell::toString)
                .anyMatch(cell -> cell.contains("Như mọi năm"))
                .noneMatch(cell -> cell.contains("Báo tỉnh"));
    }

    @Test
    void inWord() throws IOException {
        check(parser.parse(word(), PlanForm.WORD, 2031));
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String line : List.of("KẾ HOẠCH", "Thông tin năm 2031", "I. NHIỆM VỤ")) {
                document.createParagraph().createRun().setText(line);
            }
            XWPFTable table = document.createTable(4, 3);
            String[][] cells = {
                {"TT", "Việc", "Chủ trì"},
                {"1", "Làm phim", "Sở Du lịch"},
                {"2", "Mở lớp", ""},
                {"3", "Viết bài", "Báo tỉnh"}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            table.getRow(1).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void check(PlanDocument plan) {
        List<List<ClauseCell>> rows = plan.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.TABLE_ROW)
                .map(clause -> clause.cells())
                .toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get(2)).isEqualTo(new ClauseCell("Chủ trì", "Sở Du lịch", false));
        assertThat(rows.get(1).get(2)).isEqualTo(new ClauseCell("Chủ trì", "Sở Du lịch", true));
        assertThat(rows.get(2).get(2)).isEqualTo(new ClauseCell("Chủ trì", "Báo tỉnh", false));
        assertThat(plan.clauses())
                .filteredOn(clause -> clause.text().contains("Du lịch"))
                .hasSize(1);
    }
}
