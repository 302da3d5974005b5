package vn.lantoa.media.partnership.output;

/** In which form an output reached people. */
public enum OutputForm {
    /** Tin, bài. */
    ARTICLE,
    /** Chương trình phát thanh, truyền hình. */
    BROADCAST,
    /** Phim, clip. */
    FILM,
    /** Ấn phẩm. */
    PUBLICATION,
    /** Trang, chuyên trang, bài trên mạng. */
    ONLINE,
    /** Triển lãm, trưng bày. */
    EXHIBITION,
    /** Sự kiện, hội thảo. */
    EVENT,
    /** Tập huấn, trao đổi đoàn. */
    TRAINING,
    OTHER
}
