package vn.lantoa.task.mail.digest;

/** What came of an attempt to send an e-mail. */
enum SendOutcome {
    SENT,
    /** It did not leave, and may be tried again. */
    PUT_OFF,
    /** It did not leave, and never will: the server will not have it. */
    REFUSED,
    /** It may have left. */
    UNSURE
}
