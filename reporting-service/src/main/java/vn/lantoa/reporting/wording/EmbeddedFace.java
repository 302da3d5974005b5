package vn.lantoa.reporting.wording;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files we carry: the Liberation fonts, whose letters are as wide as those of Times New Roman and Arial. */
public enum EmbeddedFace {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold");

    private final String file;

    EmbeddedFace(String file) {
        this.file = "/liberation/" + file + ".ttf";
    }

    /** The font, read anew, with none of its bytes shared. */
    public TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
    }

    /** The font file. */
    public byte[] bytes() throws IOException {
        try (InputStream opened = EmbeddedFace.class.getResourceAsStream(file)) {
            if (opened == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return opened.readAllBytes();
        }
    }
}
