package vn.lantoa.media.partnership;

/** Whom an agreement is with. */
public enum PartnershipKind {
    PRESS,
    INTERNATIONAL
}
