package vn.lantoa.media.product;

/** What a media product is. */
public enum MediaProductKind {
    /** Ấn phẩm điện tử. */
    E_PUBLICATION(false, true),
    VIDEO_CLIP(false, false),
    /** Xuất bản phẩm in. */
    PRINTED(true, true),
    /** Quà tặng: a thing that is made to be given. */
    GIFT(true, false);

    private final boolean copied;
    private final boolean read;

    MediaProductKind(boolean copied, boolean read) {
        this.copied = copied;
        this.read = read;
    }

    /** Whether there are copies of it, so that it has print runs and a stock. */
    public boolean hasCopies() {
        return copied;
    }

    /** Whether it is watched or read where sources count views; what has copies is counted by them. */
    public boolean isSeen() {
        return !copied;
    }

    /** Whether it is a book or the like, with pages and an ISBN. */
    boolean hasPages() {
        return read;
    }

    /** Whether products of this kind have a duration. */
    boolean isTimed() {
        return this == VIDEO_CLIP;
    }
}
