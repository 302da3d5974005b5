package vn.lantoa.media.contract;

/** An event that tells of one press agency's work. */
public interface OfAgency {

    /** The code of the press agency. */
    String agency();
}
