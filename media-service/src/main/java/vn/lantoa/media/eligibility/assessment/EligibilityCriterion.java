package vn.lantoa.media.eligibility.assessment;

/** What an assessment looks at: the first three make an agency eligible, the others give it priority (rules.md §4). */
public enum EligibilityCriterion {
    CIRCULATION,
    MONTHLY_VISITS,
    MISSION_FIT,
    KEY_MULTIMEDIA,
    RESIDENT_OFFICE
}
