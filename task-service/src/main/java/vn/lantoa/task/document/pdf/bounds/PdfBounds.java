package vn.lantoa.task.document.pdf.bounds;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Looks at all that reading the pages will unpack: what is written on them, and what that refers to. */
public final class PdfBounds {

    private static final long LARGEST_IN_ALL = 96L * 1024 * 1024;

    private final PdfStreams streams = new PdfStreams(LARGEST_IN_ALL);
    private final PdfCodes codes = new PdfCodes(streams);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private PdfBounds() {}

    /** @throws vn.lantoa.task.document.form.FormException when the pages unpack too far or their fonts are too large */
    public static void check(PDDocument document) throws IOException {
        PdfBounds bounds = new PdfBounds();
        for (PDPage page : document.getPages()) {
            Iterator<PDStream> contents = page.getContentStreams();
            while (contents.hasNext()) {
                bounds.streams.countAgain(contents.next().getCOSObject());
            }
            PDResources resources = page.getResources();
            bounds.meet(resources == null ? null : resources.getCOSObject());
            bounds.visitAll();
        }
    }

    private void visitAll() throws IOException {
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                visit(dictionary);
            } else if (next instanceof COSArray array) {
                array.forEach(this::meet);
            }
        }
    }

    private void visit(COSDictionary dictionary) throws IOException {
        if (dictionary instanceof COSStream stream) {
            streams.count(stream);
        }
        codes.count(dictionary);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            COSBase value = met(entry.getValue());
            boolean several = !(value instanceof COSStream) && entry.getKey().equals(COSName.XOBJECT);
            if (several && value instanceof COSDictionary drawn) {
                meetDrawn(drawn);
            } else {
                meet(value);
            }
        }
    }

    /** Pictures are passed over, and all that only they refer to; not where these are met as something else too. */
    private void meetDrawn(COSDictionary forms) {
        if (drawn.add(forms)) {
            forms.getValues().stream().filter(form -> !isPicture(form)).forEach(this::meet);
        }
    }

    private static boolean isPicture(@Nullable COSBase drawn) {
        return met(drawn) instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private void meet(@Nullable COSBase value) {
        COSBase met = met(value);
        if (met != null && seen.add(met)) {
            open.push(met);
        }
    }

    private static @Nullable COSBase met(@Nullable COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }
}
