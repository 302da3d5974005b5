package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page repeats or shows beside its text is told and not read (rules.md §12). */
class HtmlAsideTest {

    private static final String BODY = "<h2>I. MỤC TIÊU</h2><p>Mở một bản tin.</p><h2>II. NHIỆM VỤ</h2>"
            + "<p>Mở hai bản tin.</p><h2>III. TỔ CHỨC THỰC HIỆN</h2><p>Mở ba bản tin.</p>";

    @Test
    void aTableOfContentsOfAWordProcessor() {
        assertTold(
                "<p class=MsoToc1><a href='#a'>I. MỤC TIÊU 2</a></p><p class=MsoToc1>II. NHIỆM VỤ 3</p>",
                "I. MỤC TIÊU 2",
                "II. NHIỆM VỤ 3");
        assertTold("<nav id='TOC' role='doc-toc'><ul><li>I. MỤC TIÊU</li></ul></nav>", "I. MỤC TIÊU");
    }

    @Test
    void aTableOfContentsThatWasTyped() {
        assertTold(
                "<p>MỤC LỤC</p><p>I. MỤC TIÊU.........2</p><p>II. NHIỆM VỤ.........3</p><p>III. TỔ CHỨC.......4</p>",
                "MỤC LỤC",
                "III. TỔ CHỨC 4");
    }

    @Test
    void wordsOfDrawingsAndObjects() {
        assertTold(
                "<svg><title>Bản đồ</title> <text>Tân Lộ</text></svg><object>Xem phim ở trang khác</object>",
                "Bản đồ Tân Lộ",
                "Xem phim ở trang khác");
    }

    @Test
    void cellsBeyondTheWidestTable() {
        String table = "<table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td colspan=99>Mở lớp</td>"
                + "<td>Ở đâu đó</td></tr></table>";
        PlanDocument plan = read(BODY + table);
        assertThat(plan.findings()).extracting(Finding::evidence).contains("Ở đâu đó");
    }

    private static void assertTold(String aside, String... words) {
        PlanDocument plan = read(aside + BODY);
        assertThat(plan.sections()).extracting(Section::path).containsExactly("I", "II", "III");
        assertThat(plan.clauses())
                .extracting(Clause::text)
                .isEqualTo(List.of("Mở một bản tin.", "Mở hai bản tin.", "Mở ba bản tin."));
        assertThat(plan.findings()).extracting(Finding::evidence).contains(words);
    }

    private static PlanDocument read(String body) {
        String page = "<h1>KẾ HOẠCH</h1><p>Thông tin năm 2031</p>" + body;
        return new PlanParser().parse(page.getBytes(StandardCharsets.UTF_8), PlanForm.HTML, null);
    }
}
