package vn.lantoa.platform.web.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet in Office Open XML (ECMA-376): numbers as numbers, text as text, so that nothing in it is a
 * formula. The same lines give the same bytes.
 */
public final class Workbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /**
     * Writes it.
     *
     * @param sheet the sheet's name: at most 31 letters, digits and hyphens
     * @param lines the cells of each line: numbers, booleans, text, or null for none
     */
    public static void write(String sheet, List<? extends List<? extends @Nullable Object>> lines, OutputStream output)
            throws IOException {
        write(sheet, lines.iterator(), output);
    }

    /** As the other one, with lines that are made when they are written. */
    public static void write(
            String sheet, Iterator<? extends List<? extends @Nullable Object>> lines, OutputStream output)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(output);
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> part : parts(sheet).entrySet()) {
            zip.putNextEntry(UndatedZip.entry(part.getKey()));
            text.write(XML + part.getValue());
            text.flush();
        }
        zip.putNextEntry(UndatedZip.entry("xl/worksheets/sheet1.xml"));
        text.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int number = 1; lines.hasNext(); number++) {
            text.write(SheetRow.of(number, lines.next()));
        }
        text.write("</sheetData></worksheet>");
        text.flush();
        zip.finish();
    }

    private static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                        + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/worksheets/sheet1.xml", "worksheet+xml") + "</Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>" + "<sheet name=\"" + sheet
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        return parts;
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + PART + type + "\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATION
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
