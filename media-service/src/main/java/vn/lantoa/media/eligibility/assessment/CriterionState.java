package vn.lantoa.media.eligibility.assessment;

/** What is known of a criterion. */
public enum CriterionState {
    MET,
    NOT_MET,
    NOT_KNOWN
}
