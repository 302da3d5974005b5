package vn.lantoa.reporting.chart.draw;

/** How the bars of a series are filled: each one can be told from the others without its colour. */
enum Texture {
    SOLID(0x1F4E79, 0x1F4E79) {
        @Override
        void hatch(Canvas canvas, Box box) {}
    },
    RISING(0xFFFFFF, 0xB45309) {
        @Override
        void hatch(Canvas canvas, Box box) {
            rising(canvas, box, rgb());
        }
    },
    LIGHT(0xC9D3DE, 0x3B4754) {
        @Override
        void hatch(Canvas canvas, Box box) {}
    },
    LEVEL(0xFFFFFF, 0x2F6B3A) {
        @Override
        void hatch(Canvas canvas, Box box) {
            for (double y = box.bottom() - STEP; y > box.y(); y -= STEP) {
                canvas.line(box.x(), y, box.right(), y, LINE, rgb());
            }
        }
    },
    CROSSED(0xFFFFFF, 0x6B2F63) {
        @Override
        void hatch(Canvas canvas, Box box) {
            rising(canvas, box, rgb());
            falling(canvas, box, rgb());
        }
    },
    EMPTY(0xFFFFFF, 0x262626) {
        @Override
        void hatch(Canvas canvas, Box box) {}
    },
    FALLING(0xFFFFFF, 0x1F4E79) {
        @Override
        void hatch(Canvas canvas, Box box) {
            falling(canvas, box, rgb());
        }
    },
    UPRIGHT(0xFFFFFF, 0x8A1538) {
        @Override
        void hatch(Canvas canvas, Box box) {
            for (double x = box.x() + STEP; x < box.right(); x += STEP) {
                canvas.line(x, box.y(), x, box.bottom(), LINE, rgb());
            }
        }
    };

    private static final double STEP = 5;
    private static final double LINE = 1.1;

    private final int ground;
    private final int rgb;

    Texture(int ground, int rgb) {
        this.ground = ground;
        this.rgb = rgb;
    }

    static Texture of(int series) {
        return values()[series % values().length];
    }

    int rgb() {
        return rgb;
    }

    void fill(Canvas canvas, Box box) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        canvas.box(box, ground);
        hatch(canvas, box);
        canvas.border(box, 1, rgb);
    }

    abstract void hatch(Canvas canvas, Box box);

    private static void falling(Canvas canvas, Box box, int rgb) {
        // y = x - c, from the left lower corner to the right upper one
        for (double c = box.x() - box.bottom() + STEP; c < box.right() - box.y(); c += STEP) {
            double from = Math.max(box.x(), box.y() + c);
            double to = Math.min(box.right(), box.bottom() + c);
            canvas.line(from, from - c, to, to - c, LINE, rgb);
        }
    }

    private static void rising(Canvas canvas, Box box, int rgb) {
        // y = c - x
        for (double c = box.x() + box.y() + STEP; c < box.right() + box.bottom(); c += STEP) {
            double from = Math.max(box.x(), c - box.bottom());
            double to = Math.min(box.right(), c - box.y());
            canvas.line(from, c - from, to, c - to, LINE, rgb);
        }
    }
}
