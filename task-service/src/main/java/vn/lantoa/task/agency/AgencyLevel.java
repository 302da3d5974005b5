package vn.lantoa.task.agency;

/** Where an agency stands in the province. */
public enum AgencyLevel {
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    PARTY,
    MASS_ORG,
    CENTRAL
}
