package vn.lantoa.task.document.pdf.turn;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How far letters and the lines drawn between them are turned against the page, to the left. */
public enum PdfTurn {
    NONE,
    QUARTER,
    HALF,
    THREE_QUARTERS;

    private static final int DEGREES = 90;

    public static PdfTurn of(float degrees) {
        return values()[Math.floorMod(Math.round(degrees / DEGREES), values().length)];
    }

    private boolean isOnItsSide() {
        return this == QUARTER || this == THREE_QUARTERS;
    }

    /** The width of a page that is read so. */
    public float width(PDRectangle page) {
        return isOnItsSide() ? page.getHeight() : page.getWidth();
    }

    /** How far a point of the page is from the left for who reads so. */
    float right(PDRectangle page, double x, double y) {
        return (float)
                switch (this) {
                    case NONE -> x - page.getLowerLeftX();
                    case QUARTER -> y - page.getLowerLeftY();
                    case HALF -> page.getUpperRightX() - x;
                    case THREE_QUARTERS -> page.getUpperRightY() - y;
                };
    }

    /** How far a point of the page is from the upper edge for who reads so. */
    float down(PDRectangle page, double x, double y) {
        return (float)
                switch (this) {
                    case NONE -> page.getUpperRightY() - y;
                    case QUARTER -> x - page.getLowerLeftX();
                    case HALF -> y - page.getLowerLeftY();
                    case THREE_QUARTERS -> page.getUpperRightX() - x;
                };
    }
}
