package vn.lantoa.deploy.embedded.process;

/** What a server understands as "finish and go". */
public enum StopSignal {
    /** The usual one. */
    TERM,
    /** PostgreSQL's fast shutdown; its TERM would wait for every client. */
    INT
}
