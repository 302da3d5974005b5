package vn.lantoa.task.mail.digest;

/** How far an e-mail is. */
public enum DigestState {
    /** To be sent, or sent again after the server had refused it. */
    PENDING,
    /** On its way. */
    SENDING,
    SENT,
    /** Given up: its day is over. */
    FAILED,
    /** Nobody knows whether it left, so that it is not sent again. */
    LOST
}
