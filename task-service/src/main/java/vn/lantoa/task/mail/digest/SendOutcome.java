package vn.lantoa.task.mail.digest;

/** What came of an attempt to send an e-mail. */
enum SendOutcome {
    SENT,
    /** It did not leave: it may be tried again. */
    REFUSED,
    /** It may have left. */
    UNSURE
}
