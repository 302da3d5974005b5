package vn.lantoa.task.document;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.task.document.OfficeFile.cell;
import static vn.lantoa.task.document.OfficeFile.item;
import static vn.lantoa.task.document.OfficeFile.level;
import static vn.lantoa.task.document.OfficeFile.list;
import static vn.lantoa.task.document.OfficeFile.p;
import static vn.lantoa.task.document.OfficeFile.pattern;
import static vn.lantoa.task.document.OfficeFile.r;
import static vn.lantoa.task.document.OfficeFile.row;
import static vn.lantoa.task.document.OfficeFile.seat;
import static vn.lantoa.task.document.OfficeFile.style;
import static vn.lantoa.task.document.OfficeFile.table;

/** What word processors do with a document beside its words. */
class WordTrapsTest {

    private static final String HEAD = p("Số: 7/KH-UBND")
            + p("Tân Lộ, ngày 5 tháng 3 năm 2031")
            + p("", "KẾ HOẠCH").replace("<w:rPr>", "<w:rPr><w:b/>")
            + p("", "Thông tin đối ngoại năm 2031").replace("<w:rPr>", "<w:rPr><w:b/>")
            + p("Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2030;");
    private static final String HEADINGS =
            "<w:style w:type=\"paragraph\" w:styleId=\"Muc1\"><w:name w:val=\"heading 1\"/>"
                    + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Muc2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
                    + "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
    private static final String OUTLINE =
            pattern(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)"));
    private static final String BULLETS = pattern(2, level(0, "bullet", "\uF0B7"), level(1, "bullet", "o"));
    private static final String LISTS = OUTLINE + BULLETS + list(1, 1, "") + list(2, 2, "");

    @Test
    void aHeadingMayBeAnItemOfAList() {
        assertThat(outline(p(style("Muc1"), "MỤC TIÊU")
                        + p("Mở một bản tin.")
                        + p(style("Muc1"), "NHIỆM VỤ, GIẢI PHÁP")
                        + p(style("Muc2"), "Trên báo in")
                        + p("Mở chuyên trang.")
                        + p(style("Muc2"), "Trên mạng")
                        + p("Mở trang tin.")))
                .containsExactly(
                        "I MỤC TIÊU",
                        "II NHIỆM VỤ, GIẢI PHÁP",
                        "II.1 Trên báo in",
                        "II.2 Trên mạng",
                        "preamble-1 Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2030;",
                        "I-1 Mở một bản tin.",
                        "II.1-1 Mở chuyên trang.",
                        "II.2-1 Mở trang tin.");
    }

    @Test
    void titlesOfOneListKeepTheirNumbersOverTextTablesAndBullets() {
        assertThat(outline(item(1, 0, "MỤC TIÊU")
                        + p("Mở một bản tin.")
                        + item(2, 0, "Mỗi tuần một số.")
                        + item(1, 0, "TIẾN ĐỘ")
                        + table(row(cell("STT"), cell("Việc")), row(cell("1"), cell("Triển lãm")))
                        + item(1, 0, "NHIỆM VỤ, GIẢI PHÁP")
                        + item(1, 1, "Trên báo in")
                        + item(2, 0, "Mở chuyên trang.")
                        + item(1, 1, "Trên mạng")
                        + item(2, 0, "Mở trang tin.")))
                .contains(
                        "I MỤC TIÊU",
                        "II TIẾN ĐỘ",
                        "III NHIỆM VỤ, GIẢI PHÁP",
                        "III.1 Trên báo in",
                        "III.2 Trên mạng",
                        "I-2 Mỗi tuần một số.",
                        "II-1 STT: 1; Việc: Triển lãm",
                        "III.2-1 Mở trang tin.");
    }

    @Test
    void aListGoesOnBehindAnotherAndBegsAnewWhereItSays() {
        String lists = LISTS
                + list(3, 1, "")
                + list(4, 1, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
        PlanDocument plan = read(
                item(1, 0, "MỤC TIÊU")
                        + item(1, 1, "Một.")
                        + item(2, 0, "Chấm.")
                        + item(3, 1, "Hai.")
                        + item(1, 0, "TIẾN ĐỘ")
                        + item(1, 1, "Lại một.")
                        + item(4, 1, "Cũng một."),
                lists);
        assertThat(plan.clauses().stream().map(clause -> clause.text()))
                .contains("Một.", "Chấm.", "Hai.", "Lại một.", "Cũng một.");
        assertThat(plan.sections().stream().map(section -> section.path())).containsExactly("I", "II");
    }

    @Test
    void aNumberThatIsNotShownIsNone() {
        String lists = pattern(1, level(0, "none", ""), level(1, "none", "%2.")) + list(1, 1, "");
        PlanDocument plan = read(p("I. MỤC TIÊU") + item(1, 0, "Mở một bản tin.") + item(1, 1, "Mở hai."), lists);
        assertThat(plan.clauses().stream().map(clause -> clause.path() + " " + clause.text()))
                .contains("I-1 Mở một bản tin.", "I-2 Mở hai.");
    }

    @Test
    void typedNumbersStandBesideAutomaticOnes() {
        assertThat(outline(item(1, 0, "MỤC TIÊU")
                        + p("Mở một bản tin.")
                        + p("II. NHIỆM VỤ, GIẢI PHÁP")
                        + p("1. Trên báo in")
                        + item(2, 0, "Mở chuyên trang.")
                        + p("2. Trên mạng")
                        + item(2, 0, "Mở trang tin.")))
                .contains("I MỤC TIÊU", "II NHIỆM VỤ, GIẢI PHÁP", "II.1 Trên báo in", "II.2-1 Mở trang tin.");
    }

    @Test
    void theNumberTellsTheDepthWhereTheStyleContradictsIt() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"heading 1\"/></w:style>";
        byte[] file = OfficeFile.of(HEAD
                        + p(style("A"), "I. MỤC TIÊU")
                        + p(style("B"), "1. Chung")
                        + p("Mở một bản tin.")
                        + p(style("B"), "2. Riêng")
                        + p("Mở hai."))
                .withStyles(styles)
                .bytes();
        PlanDocument plan = new PlanParser().parse(file, PlanForm.WORD, null);
        assertThat(plan.sections().stream().map(section -> section.path())).containsExactly("I", "I.1", "I.2");
        assertThat(codes(plan)).contains(FindingCode.HEADING_LEVEL_UNEVEN);
    }

    @Test
    void aSoftLineBreakPartsWordsOnly() {
        assertThat(outline("<w:p><w:pPr>" + style("Muc1")
                        + "</w:pPr><w:r><w:t>MỤC ĐÍCH,</w:t><w:br/><w:t>YÊU CẦU</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Mở một</w:t></w:r><w:r><w:br/><w:t>bản tin.</w:t></w:r></w:p>"))
                .contains("I MỤC ĐÍCH, YÊU CẦU", "I-1 Mở một bản tin.");
    }

    @Test
    void ofAFieldItsResultIsRead() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x \\h </w:instrText></w:r>"
                        + "<w:r><w:t>cũ</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("mục II")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(outline(p(style("Muc1"), "MỤC TIÊU") + "<w:p>" + r("Xem ") + field + r(" và ")
                        + "<w:fldSimple w:instr=\"DATE\">" + r("hôm nay") + "</w:fldSimple>" + r(".") + "</w:p>"))
                .contains("I-1 Xem mục II và hôm nay.");
    }

    @Test
    void contentControlsSmartTagsAndLinksAreRead() {
        assertThat(outline("<w:sdt><w:sdtPr/><w:sdtContent>" + p(style("Muc1"), "MỤC TIÊU") + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:sdt><w:sdtContent>" + r("Mở ")
                        + "</w:sdtContent></w:sdt><w:smartTag w:element=\"x\">"
                        + r("một ") + "</w:smartTag><w:hyperlink>" + r("bản tin.") + "</w:hyperlink></w:p>"))
                .contains("I MỤC TIÊU", "I-1 Mở một bản tin.");
    }

    @Test
    void hiddenWordsAreTold() {
        PlanDocument plan = read(
                p(style("Muc1"), "MỤC TIÊU") + "<w:p>" + r("Mở bản tin.") + r("<w:vanish/>", "Giấu đi.") + "</w:p>",
                LISTS);
        assertThat(told(plan)).containsExactly("Giấu đi.");
        assertThat(texts(plan)).contains("Mở bản tin.");
    }

    @Test
    void acceptedChangesAreReadAndTold() {
        PlanDocument plan = read(
                p(style("Muc1"), "MỤC TIÊU") + "<w:p>" + r("Mở ") + "<w:del><w:r><w:delText>ba</w:delText>"
                        + "</w:r></w:del><w:ins>" + r("bốn") + "</w:ins>" + r(" bản tin.") + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Hai đoạn ") + "</w:p>" + p("thành một."),
                LISTS);
        assertThat(texts(plan)).contains("Mở bốn bản tin.", "Hai đoạn thành một.");
        assertThat(plan.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.TRACKED_CHANGES)
                        .map(Finding::evidence))
                .containsExactly("+1 −1: ba");
    }

    @Test
    void whatStandsBesideTheTextIsTold() {
        byte[] file = OfficeFile.of(HEAD + p("I. MỤC TIÊU") + "<w:p>" + r("Mở bản tin.")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("Một chú thích.") + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id=\"1\">" + p("Một ghi chú.") + "</w:comment>")
                .with("header", "hdr", p("Dự thảo lần 3"))
                .with("footer", "ftr", p("12"))
                .bytes();
        PlanDocument plan = new PlanParser().parse(file, PlanForm.WORD, null);
        assertThat(told(plan)).containsExactlyInAnyOrder("Một chú thích.", "Một ghi chú.", "Dự thảo lần 3");
        assertThat(texts(plan)).endsWith("Mở bản tin.");
    }

    @Test
    void aTextBoxIsToldOnceAndALetterheadInOneIsRead() {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("%s") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>" + p("%s") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>";
        String number = box.formatted("Số: 9/KH-UBND", "Số: 9/KH-UBND");
        String stamp = box.formatted("Lưu hành nội bộ", "Lưu hành nội bộ");
        PlanDocument plan = read(
                number + p("KẾ HOẠCH") + p("Thông tin đối ngoại") + p("I. MỤC TIÊU") + stamp + p("Mở bản tin."),
                LISTS,
                "");
        assertThat(plan.header().number()).isEqualTo("9");
        assertThat(told(plan)).containsExactly("Lưu hành nội bộ");
    }

    @Test
    void cellsThatSpanAndTablesInTablesKeepTheirWords() {
        String spanned = table(
                row("<w:trPr><w:tblHeader/></w:trPr>", cell("STT"), cell("Việc"), cell("Chủ trì"), cell("Hạn")),
                row(cell("1"), cell("Triển lãm"), cell("<w:vMerge w:val=\"restart\"/>", p("Sở Mẫu")), cell("Quý I")),
                row(cell("2"), cell("Hội nghị"), cell("<w:vMerge/>", p("")), cell("Quý II")),
                row(
                        cell("3"),
                        cell("<w:gridSpan w:val=\"2\"/>", p("Chung") + table(row(cell("trong"), cell("bảng")))),
                        cell("Quý III")));
        assertThat(outline(p("I. TIẾN ĐỘ") + spanned))
                .contains(
                        "I-1 STT: 1; Việc: Triển lãm; Chủ trì: Sở Mẫu; Hạn: Quý I",
                        "I-2 STT: 2; Việc: Hội nghị; Hạn: Quý II",
                        "I-3 STT: 3; Việc: Chung trong bảng; Hạn: Quý III");
    }

    @Test
    void aLetterheadMayStandInATableOrBeParted() {
        String left = p("ỦY BAN NHÂN DÂN") + p("TỈNH TÂN LỘ") + p("Số: 12/KH-UBND");
        String right = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + p("Độc lập - Tự do - Hạnh phúc")
                + p("Tân Lộ, ngày 5 tháng 3 năm 2031");
        String tab = "<w:r><w:tab/></w:r>";
        String tabs = "<w:p>" + r("ỦY BAN NHÂN DÂN") + tab + r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + "</w:p>"
                + "<w:p>" + r("TỈNH TÂN LỘ") + tab + r("Độc lập - Tự do - Hạnh phúc") + "</w:p>"
                + "<w:p>" + r("Số: 12/KH-UBND") + tab + r("Tân Lộ, ngày 5 tháng 3 năm 2031") + "</w:p>";
        String rest = p("KẾ HOẠCH")
                + p("Thông tin đối ngoại năm 2031")
                + p("I. MỤC TIÊU")
                + p("Mở bản tin.")
                + table(row(
                        cell("", p("Nơi nhận:") + p("- Như trên;") + p("- Lưu: VT.")),
                        cell("", p("TM. ỦY BAN NHÂN DÂN") + p("CHỦ TỊCH") + p("Lê Thị Mẫu"))));
        PlanDocument table = read(table(row(cell("", left), cell("", right))) + rest, LISTS, "");
        assertThat(table.header().toString())
                .contains("number=12", "issuer=ỦY BAN NHÂN DÂN TỈNH TÂN LỘ", "issuedOn=2031-03-05", "Lê Thị Mẫu");
        assertThat(texts(table)).containsExactly("Mở bản tin.", "Như trên;", "Lưu: VT.");
        assertThat(read(tabs + rest, LISTS, "").header()).isEqualTo(table.header());
    }

    @Test
    void boldTitlesAreEvidenceAsInMarkdown() {
        String lead = "<w:p>" + r("<w:b/>", "1. Sở Mẫu") + r(" là cơ quan thường trực.") + "</w:p>";
        String lists = LISTS + pattern(5, level(0, "decimal", "%1.")) + list(5, 5, "");
        String counted =
                "<w:p><w:pPr>" + seat(5, 0) + "</w:pPr>" + r("<w:b/>", "Sở Khác") + r(" là cơ quan giúp.") + "</w:p>";
        assertThat(outline(p("I. TỔ CHỨC THỰC HIỆN") + lead))
                .contains("I.1 Sở Mẫu", "I.1-1 Sở Mẫu là cơ quan thường trực.");
        PlanDocument plan = read(p("I. TỔ CHỨC THỰC HIỆN") + counted, lists);
        assertThat(plan.sections().stream().map(section -> section.path() + " " + section.title()))
                .contains("I.1 Sở Khác");
    }

    @Test
    void aTableOfContentsRepeatsTheTitlesAndIsTold() {
        String contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + p("I. MỤC TIÊU 3") + "</w:sdtContent></w:sdt>";
        PlanDocument plan = read(contents + p("I. MỤC TIÊU") + p("Mở bản tin."), LISTS);
        assertThat(plan.sections()).hasSize(1);
        assertThat(told(plan)).containsExactly("I. MỤC TIÊU 3");
    }

    private static List<String> outline(String body) {
        PlanDocument plan = read(body, LISTS);
        List<String> sections = plan.sections().stream()
                .map(section -> section.path() + " " + section.title())
                .collect(Collectors.toList());
        plan.clauses().forEach(clause -> sections.add(clause.path() + " " + clause.text()));
        return sections;
    }

    private static PlanDocument read(String body, String lists) {
        return read(body, lists, HEAD);
    }

    private static PlanDocument read(String body, String lists, String head) {
        byte[] file = OfficeFile.of(head + body)
                .withNumbering(lists)
                .withStyles(HEADINGS)
                .bytes();
        return new PlanParser().parse(file, PlanForm.WORD, null);
    }

    private static List<String> texts(PlanDocument plan) {
        return plan.clauses().stream().map(clause -> clause.text()).toList();
    }

    private static List<FindingCode> codes(PlanDocument plan) {
        return plan.findings().stream().map(Finding::code).toList();
    }

    private static List<String> told(PlanDocument plan) {
        return plan.findings().stream()
                .filter(finding -> finding.code() == FindingCode.TEXT_UNPLACED)
                .map(Finding::evidence)
                .toList();
    }
}
