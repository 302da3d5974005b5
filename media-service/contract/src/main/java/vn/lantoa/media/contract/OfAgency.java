package vn.lantoa.media.contract;

/** An event that tells of one press agency's work. */
public interface OfAgency {

    /** Its code. */
    String agency();
}
