package vn.lantoa.task.document.pdf.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Counts the codes of letters that fonts describe by ranges: two numbers may say a thousand million of them. */
final class PdfCodes {

    private static final long MOST_IN_ALL = 1_000_000;

    private static final Pattern COMMENT = Pattern.compile("%[^\r\n]*+");
    /** One letter for each code of a range: no more of them than are written. */
    private static final Pattern ONE_BY_ONE = Pattern.compile("\\[[^\\[\\]]*+\\]");

    private static final Pattern RANGES = Pattern.compile("beginbfrange((?:[^e]++|e(?!ndbfrange))*+)");
    private static final Pattern RANGE = Pattern.compile("<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+<[^<>]*+>");
    private static final int LONGEST_CODE = 8;

    private long all;

    /** @throws FormException when the fonts that were counted have too many codes */
    void count(COSDictionary font) throws IOException {
        widths(font.getCOSArray(COSName.W), 3);
        widths(font.getCOSArray(COSName.W2), 5);
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
            ranges(letters);
        }
        if (font.getDictionaryObject(COSName.ENCODING) instanceof COSStream codes) {
            ranges(codes);
        }
    }

    /** A first code and the widths one by one, or a first code, a last one and their width, which takes so many. */
    private void widths(@Nullable COSArray widths, int taken) {
        int index = 0;
        while (widths != null && index + 1 < widths.size()) {
            COSBase next = widths.getObject(index + 1);
            if (!(widths.getObject(index) instanceof COSNumber first)) {
                index++;
            } else if (next instanceof COSNumber last) {
                add(last.longValue() - first.longValue());
                index += taken;
            } else {
                index += 2;
            }
        }
    }

    private void ranges(COSStream map) throws IOException {
        String words;
        try (InputStream content = map.createInputStream()) {
            words = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String bare = COMMENT.matcher(words).replaceAll(" ");
        Matcher ranges = RANGES.matcher(ONE_BY_ONE.matcher(bare).replaceAll("[]"));
        while (ranges.find()) {
            Matcher range = RANGE.matcher(ranges.group(1));
            while (range.find()) {
                add(code(range.group(2)) - code(range.group(1)));
            }
        }
    }

    private static long code(String written) {
        String digits = written.replaceAll("\\s", "");
        if (digits.length() > LONGEST_CODE || digits.isEmpty()) {
            throw new FormException(FormFault.BROKEN, "a font with codes that are none");
        }
        return Long.parseLong(digits, 16);
    }

    private void add(long codes) {
        all += Math.max(0, codes) + 1;
        if (all > MOST_IN_ALL) {
            throw new FormException(FormFault.TOO_COMPLEX, "fonts of more than " + MOST_IN_ALL + " codes");
        }
    }
}
