package vn.lantoa.media.supply;

/** Where an organisation stands in the province, as the task-service's register has it. */
public enum SupplierLevel {
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    PARTY,
    MASS_ORG,
    CENTRAL
}
